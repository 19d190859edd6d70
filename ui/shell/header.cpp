#include "ui/shell/header.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include "core/model/short_name.h"
#include "ui/bridge/text.h"
#include "ui/shell/actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QLabel* pill(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setRole(label, "pill");
    label->hide();
    return label;
}

/// Words of a pill that lead to a page, without looking like a link.
QString leading(const char* link, const QString& words)
{
    return QStringLiteral("<a href='%1' style='color:%2;text-decoration:none'>%3</a>")
        .arg(QString::fromLatin1(link), Theme::current().tokens().text.name(), words);
}

QString quietWord(const QString& word)
{
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(Theme::current().tokens().muted.name(), word.toHtmlEscaped());
}

QString marked(RailState::Mark mark, const QString& words)
{
    return QStringLiteral("<span style='color:%1'>%2 %3</span>")
        .arg(colorOf(mark).name(), signOf(mark), words.toHtmlEscaped());
}

} // namespace

Header::Header(const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_name(new QLabel(this)), m_form(pill(this, "form")),
      m_stage(pill(this, "stage")), m_high(pill(this, "high")), m_medium(pill(this, "medium")),
      m_others(pill(this, "others")), m_search(new QPushButton(this)),
      m_present(new QPushButton(this))
{
    setObjectName(QStringLiteral("header"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "bar");
    setRole(m_name, "title");
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("consortiumName"));
    setRole(m_search, "search");
    m_search->setObjectName(QStringLiteral("search"));
    setRole(m_present, "primary");
    m_present->setObjectName(QStringLiteral("present"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, space::medium, 20, space::medium);
    row->setSpacing(space::medium);
    row->addWidget(m_name);
    for (auto* label : {m_form, m_stage, m_high, m_medium, m_others})
        row->addWidget(label);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_present);

    m_name->installEventFilter(this);
    for (auto* label : {m_form, m_stage, m_high, m_medium})
        connect(label, &QLabel::linkActivated, this, &Header::navigationRequested);
    connect(m_search, &QPushButton::clicked, this,
            [this] { m_actions.action(QStringLiteral("edit.palette"))->trigger(); });
    auto* present = m_actions.action(QStringLiteral("view.present"));
    connect(m_present, &QPushButton::clicked, present, &QAction::trigger);
    connect(present, &QAction::changed, this, &Header::retranslate);
    retranslate();
}

void Header::show(const model::State* state, const QString& title)
{
    m_open = state != nullptr;
    m_fullName = title;
    m_name->setVisible(!title.isEmpty());
    m_present->setVisible(!title.isEmpty());
    if (state) {
        const auto& consortium = state->consortium();
        m_fullName = QString::fromStdString(model::shortNameOf(consortium));
        const auto form =
            translated(model::vocabularyOf<model::Form>().label(static_cast<int>(consortium.form)));
        const auto stage = translated(
            model::vocabularyOf<model::Stage>().label(static_cast<int>(consortium.stage)));
        m_form->setText(leading("programme/directions", form.toHtmlEscaped()));
        m_stage->setText(
            leading("lifecycle", quietWord(tr("Stage")) + u' ' + stage.toHtmlEscaped()));
        m_name->setToolTip(
            tr("%1\nClick to change the name.").arg(QString::fromStdString(consortium.name)));
        m_name->setCursor(Qt::PointingHandCursor);
    } else {
        m_name->setToolTip(title);
        m_name->unsetCursor();
        m_high->hide();
        m_medium->hide();
        m_others->hide();
    }
    fit();
}

void Header::setWarnings(int high, int medium)
{
    m_high->setVisible(m_open && high > 0);
    m_high->setText(
        leading("warnings", marked(RailState::Mark::high, tr("%n high", "warnings", high))));
    m_medium->setVisible(m_open && medium > 0);
    m_medium->setText(
        leading("warnings", marked(RailState::Mark::medium, tr("%n medium", "warnings", medium))));
    fit();
}

void Header::setOthers(const QStringList& names)
{
    m_others->setVisible(m_open && !names.isEmpty());
    if (names.isEmpty())
        return;
    m_others->setText(quietWord(tr("Also here:")) + u' ' +
                      (names.size() <= 2
                           ? QLocale().createSeparatedList(names)
                           : tr("%n others", "people", static_cast<int>(names.size())))
                          .toHtmlEscaped());
    m_others->setToolTip(tr("Wrote here within the last five minutes: %1")
                             .arg(QLocale().createSeparatedList(names)));
    fit();
}

void Header::retranslate()
{
    const auto keys = [this](const char* id) {
        return m_actions.action(QString::fromLatin1(id))
            ->shortcut()
            .toString(QKeySequence::NativeText);
    };
    m_search->setText(tr("Search actions, members, articles …   %1").arg(keys("edit.palette")));
    m_search->setAccessibleName(tr("Search everything"));
    const auto* present = m_actions.action(QStringLiteral("view.present"));
    m_present->setText(tr("Present  %1", "button, with its key").arg(keys("view.present")));
    m_present->setEnabled(present->isEnabled());
    m_present->setToolTip(present->toolTip());
}

void Header::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool Header::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_name && m_open && event->type() == QEvent::MouseButtonRelease) {
        Q_EMIT navigationRequested(linkOfName());
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void Header::fit()
{
    if (m_fullName.isEmpty())
        return;
    // The name gives way last: first the form, then the stage leave a narrow window.
    const QFontMetrics metrics(Theme::current().font(TypeSize::title, QFont::DemiBold));
    const int fixed =
        m_search->sizeHint().width() + m_present->sizeHint().width() + 40 + space::medium * 8;
    int room = width() - fixed;
    for (const auto* label : {m_high, m_medium, m_others}) {
        if (label->isVisibleTo(this))
            room -= label->sizeHint().width();
    }
    const int wanted = std::min(metrics.horizontalAdvance(m_fullName) + 4, width() / 3);
    room -= wanted;
    const bool form = m_open && room > m_form->sizeHint().width();
    if (form)
        room -= m_form->sizeHint().width();
    const bool stage = m_open && room > m_stage->sizeHint().width();
    m_form->setVisible(form);
    m_stage->setVisible(stage);
    m_name->setText(metrics.elidedText(m_fullName, Qt::ElideRight, std::max(wanted, 120)));
}

} // namespace concordat::ui
