#include "ui/bridge/session.h"
#include "ui/bridge/mandate.h"

#include <QTimer>
#include <utility>

namespace concordat::ui {

namespace {

/// Changes of others appear within three seconds.
constexpr int pollMilliseconds = 1000;
/// Whoever wrote this long ago is still thought to be here.
constexpr std::int64_t presenceMilliseconds = std::int64_t{5} * 60 * 1000;

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

const warnings::Judgement& Session::judgement() const
{
    const auto& present = state();
    const bool isSame =
        m_judgement && m_judgement->asOf == asOf() && present.sharesAll(m_judgement->state);
    if (!isSame)
        m_judgement = warnings::judge(present, asOf());
    return *m_judgement;
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
    poll();
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
    leave();
    auto document = m_workspace->openDocument(id, m_userName);
    if (!document)
        return std::move(document.error());
    m_present.reset();
    m_earlierName.clear();
    m_document = *std::move(document);
    m_asOf.reset();
    m_seen = -1;
    m_recent.clear();
    m_others.clear();
    m_document->observe([this](const document::Change& change, document::Origin) {
        if (!m_present)
            Q_EMIT changed(change);
    });
    if (store::Workspace::isServerAddress(m_workspace->location()))
        writeBehind();
    Q_EMIT consortiumChanged();
    return {};
}

void Session::closeConsortium()
{
    if (!m_document)
        return;
    leave();
    m_present.reset();
    m_earlierName.clear();
    m_document.reset();
    m_others.clear();
    Q_EMIT consortiumChanged();
}

bool Session::removeConsortia(const std::vector<std::string>& ids)
{
    if (hasConsortium() &&
        std::find(ids.begin(), ids.end(), presentDocument().state().consortium().id.value()) !=
            ids.end())
        closeConsortium();
    model::Status removed;
    for (const auto& id : ids) {
        if (removed)
            removed = m_workspace->remove(id);
    }
    Q_EMIT workspaceListChanged();
    if (!removed)
        report(removed.error());
    return static_cast<bool>(removed);
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
    m_stamp.reset();
    m_lookFailed = false;
    if (!m_workspace)
        return;
    m_workspace.reset();
    Q_EMIT workspaceChanged();
}

void Session::writeBehind()
{
    presentDocument().writeInBackground(
        [this] { QMetaObject::invokeMethod(this, &Session::settle, Qt::QueuedConnection); });
}

bool Session::make(const std::function<model::Result<document::Change>()>& edit)
{
    // On a file the edit is stored before this returns, even when a long task has to be waited for:
    // what is shown there is never lost, whatever happens to the process.
    const auto change = edit();
    return storeAfter(change ? model::Status{} : model::Status{change.error()});
}

bool Session::storeAfter(const model::Status& edited)
{
    const bool behind = store::Workspace::isServerAddress(m_workspace->location());
    std::vector<model::Error> errors;
    if (!edited)
        errors.push_back(edited.error());
    else if (!behind)
        errors = m_document->flush();
    const bool done = errors.empty();
    tell(std::move(errors));
    Q_EMIT pendingChanged();
    return done;
}

bool Session::edit(model::Text label, const std::function<model::Status(document::Draft&)>& write,
                   const document::EditOptions& options)
{
    const auto* mandate = findChild<Mandate*>(QString{}, Qt::FindDirectChildrenOnly);
    if (!mandate)
        return make([&] { return m_document->edit(std::move(label), write, options); });
    return make([&] {
        return m_document->edit(
            mandate->nameOf(label),
            [&](document::Draft& draft) -> model::Status {
                if (auto written = write(draft); !written)
                    return written;
                mandate->note(draft, label);
                return {};
            },
            options);
    });
}

bool Session::undo()
{
    return make([this] { return m_document->undo(); });
}

bool Session::redo()
{
    return make([this] { return m_document->redo(); });
}

bool Session::nameVersion(std::string name)
{
    const auto named = m_document->nameVersion(std::move(name));
    return storeAfter(named ? model::Status{} : model::Status{named.error()});
}

bool Session::bringBack(std::int64_t number, model::Text label)
{
    backToPresent();
    const auto earlier = m_document->stateAt(number);
    if (!earlier) {
        Q_EMIT failed(earlier.error());
        return false;
    }
    return make([&] { return m_document->bringBack(*earlier, std::move(label)); });
}

void Session::useMine(const std::vector<document::Entry>& mine)
{
    if (!m_document)
        return;
    backToPresent();
    for (const auto& entry : mine)
        make([&] { return m_document->insist(entry); });
}

std::size_t Session::pendingCount() const
{
    return m_document ? presentDocument().pendingCount() : 0;
}

bool Session::leave()
{
    const auto pending = pendingCount();
    if (pending == 0)
        return true;
    Q_EMIT waiting(static_cast<int>(pending));
    auto refused = presentDocument().flush();
    const bool done = refused.empty();
    tell(std::move(refused));
    Q_EMIT pendingChanged();
    return done;
}

void Session::settle()
{
    if (!m_document)
        return;
    tell(presentDocument().settle());
    Q_EMIT pendingChanged();
}

void Session::tell(std::vector<model::Error> errors)
{
    if (errors.empty())
        return;
    auto error = std::move(errors.front());
    if (errors.size() > 1) {
        errors.front() = std::move(error);
        error = {errors.front().code,
                 model::coreText("Session", "{count} edits were not stored and have been taken "
                                            "back.")
                     .with("count", static_cast<std::int64_t>(errors.size())),
                 {},
                 std::move(errors)};
    }
    if (const auto mine = presentDocument().takeConflicts(); !mine.empty())
        Q_EMIT conflicted(error, mine);
    else
        report(error);
}

void Session::report(const model::Error& error)
{
    if (m_listener)
        m_listener(error);
    else
        Q_EMIT failed(error);
}

void Session::poll()
{
    const auto key = QStringLiteral("poll");
    if (!m_workspace || m_tasks.isRunning(key))
        return;
    Look look;
    const bool writable = m_document && !presentDocument().isReadOnly();
    if (writable)
        look.consortium = presentDocument().state().consortium().id.value();
    const bool team = store::Workspace::isServerAddress(m_workspace->location());
    m_tasks.start(
        {key, {}, false}, this,
        [workspace = m_workspace, look, team,
         seen = m_seen](const TaskControl&) mutable -> model::Result<Look> {
            const auto stamp = workspace->stamp();
            if (!stamp)
                return stamp.error();
            look.stamp = *stamp;
            if (look.consortium.empty())
                return look;
            const auto journal = workspace->journal(look.consortium);
            const auto last = journal->lastNumber();
            if (!last)
                return last.error();
            look.last = *last;
            if (team && look.last != seen) {
                auto headers = journal->headers();
                if (!headers)
                    return std::move(headers.error());
                look.headers = *std::move(headers);
            }
            return look;
        },
        [this, workspace = m_workspace](model::Result<Look> found) {
            if (workspace != m_workspace)
                return;
            if (found)
                take(*std::move(found));
            else if (!std::exchange(m_lookFailed, true)) // said once, not every second
                Q_EMIT failed(found.error());
        });
}

void Session::take(Look look)
{
    m_lookFailed = false;
    if (m_stamp && *m_stamp != look.stamp)
        Q_EMIT portfolioChanged();
    m_stamp = look.stamp;
    if (!m_document || presentDocument().isReadOnly() ||
        presentDocument().state().consortium().id.value() != look.consortium)
        return;
    if (look.headers) {
        m_seen = look.last;
        m_recent = *std::move(look.headers);
    }
    countOthers();
    auto& document = presentDocument();
    if (look.last == document.number() || document.pendingCount() > 0 || m_tasks.usesStore())
        return;
    if (const auto read = document.refresh(); !read)
        Q_EMIT failed(read.error());
}

void Session::countOthers()
{
    const auto now = model::Timestamp::now().milliseconds();
    QStringList names;
    for (const auto& header : m_recent) {
        const auto name = QString::fromStdString(header.who);
        if (header.who != m_userName && now - header.at.milliseconds() < presenceMilliseconds &&
            !names.contains(name))
            names.append(name);
    }
    if (names == m_others)
        return;
    m_others = names;
    Q_EMIT othersChanged();
}

} // namespace concordat::ui
