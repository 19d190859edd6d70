#include "ui/bridge/session.h"

#include <QTimer>

namespace concordat::ui {

namespace {

/// Changes of others appear within three seconds.
constexpr int pollMilliseconds = 1000;

std::string systemUser()
{
    for (const char* variable : {"CONCORDAT_USER", "USER", "LOGNAME"}) {
        const auto name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name.toStdString();
    }
    return "local";
}

} // namespace

Session::Session(QObject* parent) : QObject(parent), m_userName(systemUser())
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Session::poll);
    timer->start(pollMilliseconds);
}

Session::~Session() = default;

const model::State& Session::state() const
{
    static const model::State none;
    return m_document ? m_document->state() : none;
}

model::Date Session::asOf() const
{
    if (m_asOf)
        return *m_asOf;
    return state().consortium().judgedOn.value_or(model::Date::today());
}

void Session::setAsOf(std::optional<model::Date> day)
{
    if (m_asOf == day)
        return;
    m_asOf = day;
    Q_EMIT asOfChanged();
}

model::Status Session::openWorkspace(const std::string& location, store::OpenMode mode)
{
    auto opened = store::Workspace::open(location, mode);
    if (!opened)
        return std::move(opened.error());
    closeWorkspace();
    m_workspace = *std::move(opened);
    Q_EMIT workspaceChanged();
    return {};
}

model::Status Session::createWorkspace(const std::string& location)
{
    auto created = store::Workspace::create(location);
    if (!created)
        return std::move(created.error());
    closeWorkspace();
    m_workspace = *std::move(created);
    Q_EMIT workspaceChanged();
    return {};
}

model::Status Session::openConsortium(const std::string& id)
{
    auto document = m_workspace->openDocument(id, m_userName);
    if (!document)
        return std::move(document.error());
    m_present.reset();
    m_earlierName.clear();
    m_document = *std::move(document);
    m_asOf.reset();
    m_document->observe(
        [this](const document::Change& change, document::Origin) { Q_EMIT changed(change); });
    Q_EMIT consortiumChanged();
    return {};
}

void Session::closeConsortium()
{
    if (!m_document)
        return;
    m_present.reset();
    m_earlierName.clear();
    m_document.reset();
    Q_EMIT consortiumChanged();
}

void Session::showEarlier(const model::State& earlier, QString name)
{
    if (!m_present)
        m_present = std::move(m_document);
    m_document = std::make_unique<document::Document>(earlier, 0, nullptr, m_userName);
    m_earlierName = std::move(name);
    Q_EMIT consortiumChanged();
}

void Session::backToPresent()
{
    if (!m_present)
        return;
    m_document = std::move(m_present);
    m_earlierName.clear();
    Q_EMIT consortiumChanged();
}

void Session::closeWorkspace()
{
    closeConsortium();
    if (!m_workspace)
        return;
    m_workspace.reset();
    Q_EMIT workspaceChanged();
}

bool Session::edit(model::Text label, const std::function<model::Status(document::Draft&)>& write,
                   const document::EditOptions& options)
{
    const auto change = m_document->edit(std::move(label), write, options);
    if (!change)
        Q_EMIT failed(change.error());
    return static_cast<bool>(change);
}

bool Session::undo()
{
    const auto change = m_document->undo();
    if (!change)
        Q_EMIT failed(change.error());
    return static_cast<bool>(change);
}

bool Session::redo()
{
    const auto change = m_document->redo();
    if (!change)
        Q_EMIT failed(change.error());
    return static_cast<bool>(change);
}

bool Session::bringBack(std::int64_t number, model::Text label)
{
    backToPresent();
    const auto earlier = m_document->stateAt(number);
    if (!earlier) {
        Q_EMIT failed(earlier.error());
        return false;
    }
    const auto change = m_document->bringBack(*earlier, std::move(label));
    if (!change)
        Q_EMIT failed(change.error());
    return static_cast<bool>(change);
}

void Session::poll()
{
    if (!m_document || m_document->isReadOnly())
        return;
    if (const auto read = m_document->refresh(); !read)
        Q_EMIT failed(read.error());
}

} // namespace concordat::ui
