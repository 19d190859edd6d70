#include "ui/pages/charter/interview_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

#include "core/store/workspace.h"
#include "ui/pages/charter/charter_edits.h"
#include "ui/pages/charter/decision_cards.h"
#include "ui/pages/charter/parameter_form.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr int listWidth = 276;

QPushButton* namedButton(QWidget* parent, const char* name)
{
    auto* made = new QPushButton{parent};
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

InterviewView::InterviewView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget{this}),
      m_progress(new QProgressBar{this}), m_count(new QLabel{this}),
      m_back(namedButton(this, "interview.back")), m_keep(namedButton(this, "interview.keep")),
      m_next(namedButton(this, "interview.next")),
      m_article(namedButton(this, "interview.article")), m_othersLabel(new QLabel{this}),
      m_others(new QComboBox{this}), m_takeOver(namedButton(this, "interview.takeOver"))
{
    m_list->setObjectName(QStringLiteral("interview.questions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_others->setObjectName(QStringLiteral("interview.others"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_others->setMinimumContentsLength(16);
    m_othersLabel->setBuddy(m_others);
    setRole(m_article, "link");
    auto* left = new QFrame{this};
    setRole(left, "card");
    left->setFixedWidth(Theme::current().scaled(listWidth));
    auto* leftLayout = new QVBoxLayout{left};
    leftLayout->setContentsMargins(space::hair, space::small, space::hair, space::small);
    leftLayout->addWidget(m_list, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::small);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_article);
    right->addLayout(head);
    right->addWidget(m_progress);
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildQuestion());
    right->addWidget(scroll, 1);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(space::small);
    for (auto* each : {m_back, m_keep, m_next})
        steps->addWidget(each);
    steps->addStretch(1);
    right->addLayout(steps);
    auto* reuse = new QHBoxLayout;
    reuse->setSpacing(space::small);
    reuse->addWidget(m_othersLabel);
    reuse->addWidget(m_others, 1);
    reuse->addWidget(m_takeOver);
    right->addLayout(reuse);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(left);
    layout->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= static_cast<int>(m_questions.size()))
            return;
        m_current = m_questions[static_cast<std::size_t>(row)].article;
        showQuestion();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_list->currentRow() - 1); });
    connect(m_next, &QPushButton::clicked, this, &InterviewView::nextOpen);
    connect(m_keep, &QPushButton::clicked, this, &InterviewView::keepDefaults);
    connect(m_article, &QPushButton::clicked, this,
            [this] { Q_EMIT articleWanted(QString::fromStdString(m_current)); });
    connect(m_takeOver, &QPushButton::clicked, this, &InterviewView::takeOver);
}

QWidget* InterviewView::buildQuestion()
{
    auto* frame = new QFrame;
    setRole(frame, "card");
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    m_title = new QLabel;
    setRole(m_title, "lead");
    m_purpose = new QLabel;
    m_explanation = new QLabel;
    setRole(m_explanation, "muted");
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("interview.state"));
    for (auto* label : {m_title, m_purpose, m_explanation, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_cards = new DecisionCards;
    m_parameters = new ParameterForm;
    for (auto* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_purpose),
                         static_cast<QWidget*>(m_explanation), static_cast<QWidget*>(m_cards),
                         static_cast<QWidget*>(m_parameters), static_cast<QWidget*>(m_state)})
        column->addWidget(widget);
    column->addStretch(1);
    const auto spec = [this]() -> const charter::ArticleSpec& {
        return *m_sheet->library().article(m_current);
    };
    const auto parameter = [this, spec](const std::string& name) {
        const auto* shown = m_sheet->document().article(m_current);
        const auto all = spec().parametersOf(*spec().alternative(shown->alternative));
        return *std::find_if(all.begin(), all.end(), [&](const auto& p) { return p.name == name; });
    };
    connect(m_cards, &DecisionCards::chosen, this, [this, spec](const std::string& id) {
        if (!charter_edits::chooseAlternative(m_session, spec(), *spec().alternative(id)))
            showQuestion();
    });
    connect(m_parameters, &ParameterForm::numberChanged, this,
            [this, spec, parameter](const std::string& name, double value) {
                charter_edits::setParameter(m_session, spec(), parameter(name), value);
            });
    connect(m_parameters, &ParameterForm::textChanged, this,
            [this, spec, parameter](const std::string& name, const QString& text) {
                charter_edits::setParameter(m_session, spec(), parameter(name), text);
            });
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(frame);
    return scroll;
}

void InterviewView::show(const CharterSheet& sheet)
{
    m_sheet = &sheet;
    m_questions =
        charter::questions(m_session.state(), sheet.library(), sheet.document(), m_session.asOf());
    fillList();
    fillOthers();
    showQuestion();
}

void InterviewView::fillList()
{
    const QSignalBlocker quiet{m_list};
    const auto& tokens = Theme::current().tokens();
    while (m_list->count() > static_cast<int>(m_questions.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(m_questions.size()))
        m_list->addItem(QString{});
    int answered = 0;
    int current = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const auto& question = m_questions[static_cast<std::size_t>(i)];
        const auto title =
            QString::fromStdString(m_sheet->document().article(question.article)->title);
        auto* item = m_list->item(i);
        const auto mark = question.answered() ? QStringLiteral("✓") : QStringLiteral("○");
        item->setText(question.critical
                          ? tr("%1 %2 ★", "mark, article; a critical one").arg(mark, title)
                          : tr("%1 %2", "mark, article").arg(mark, title));
        item->setForeground(question.answered() ? tokens.good : tokens.text);
        item->setToolTip(question.answered() ? tr("answered") : tr("stands on a default"));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(title, item->toolTip()));
        answered += question.answered() ? 1 : 0;
        if (question.article == m_current)
            current = i;
    }
    if (current < 0 && !m_questions.empty()) {
        const auto open = std::find_if(m_questions.begin(), m_questions.end(),
                                       [](const auto& q) { return !q.answered(); });
        current = open == m_questions.end() ? 0 : static_cast<int>(open - m_questions.begin());
        m_current = m_questions[static_cast<std::size_t>(current)].article;
    }
    m_list->setCurrentRow(current);
    m_progress->setRange(0, std::max(1, m_list->count()));
    m_progress->setValue(answered);
    m_count->setText(tr("%1 of %2 questions answered").arg(answered).arg(m_list->count()));
}

void InterviewView::showQuestion()
{
    const int row = m_list->currentRow();
    if (!m_sheet || row < 0)
        return;
    const auto& question = m_questions[static_cast<std::size_t>(row)];
    const auto language = m_sheet->language();
    const auto& spec = *m_sheet->library().article(question.article);
    const auto& article = *m_sheet->document().article(question.article);
    const auto& alternative = *spec.alternative(article.alternative);
    m_title->setText(QString::fromStdString(article.title));
    m_purpose->setText(QString::fromStdString(spec.text[language].purpose));
    m_explanation->setText(QString::fromStdString(spec.text[language].explanation));
    m_cards->setVisible(question.choice);
    m_cards->show(spec, language, article.alternative,
                  article.defaultAlternative && !alternative.governance);
    m_parameters->show(m_session.state(), m_session.asOf(), spec, alternative, language);
    m_parameters->setVisible(!spec.parametersOf(alternative).empty());
    m_state->setText(question.answered()
                         ? tr("✓ Answered. You can change it at any time.")
                         : tr("○ %n choice(s) here still stand on a default of ours, not evidence.",
                              nullptr, question.unanswered));
    m_back->setEnabled(row > 0);
    m_keep->setEnabled(!question.answered());
    m_next->setEnabled(std::any_of(m_questions.begin(), m_questions.end(), [&](const auto& each) {
        return !each.answered() && each.article != question.article;
    }));
    Q_EMIT questionShown(question.article);
}

void InterviewView::go(int to)
{
    if (to >= 0 && to < m_list->count())
        m_list->setCurrentRow(to);
}

void InterviewView::nextOpen()
{
    const int count = m_list->count();
    for (int step = 1; step < count; ++step) {
        const int row = (m_list->currentRow() + step) % count;
        if (!m_questions[static_cast<std::size_t>(row)].answered()) {
            go(row);
            return;
        }
    }
}

void InterviewView::keepDefaults()
{
    if (charter_edits::keepArticle(
            m_session, charter::withDefaultsKept(m_session.state(), m_sheet->library(),
                                                 m_sheet->document(), m_current, m_session.asOf())))
        nextOpen();
}

void InterviewView::fillOthers()
{
    const auto kept = m_others->currentData();
    m_others->clear();
    if (m_session.hasWorkspace())
        if (const auto list = m_session.workspace().list())
            for (const auto& each : *list)
                if (each.id != m_session.state().consortium().id)
                    m_others->addItem(QString::fromStdString(each.name),
                                      QString::fromStdString(each.id.value()));
    m_others->setCurrentIndex(std::max(0, m_others->findData(kept)));
    const bool any = m_others->count() > 0;
    m_others->setEnabled(any);
    m_takeOver->setEnabled(any);
    m_takeOver->setToolTip(any ? tr("Takes over what nobody has chosen here yet.")
                               : tr("There is no other consortium in this workspace."));
}

void InterviewView::takeOver()
{
    const auto other = m_session.workspace().load(m_others->currentData().toString().toStdString());
    if (!other) {
        Q_EMIT m_session.failed(other.error());
        return;
    }
    auto rows = charter::answersOf(other->first, m_session.state(), m_sheet->library());
    const int count = static_cast<int>(rows.size());
    if (count == 0)
        Q_EMIT messageRequested(tr("That consortium answers nothing that is open here."));
    else if (charter_edits::keepArticles(m_session, std::move(rows),
                                         m_others->currentText().toStdString()))
        Q_EMIT messageRequested(
            tr("Answers to %n article(s) were taken over; Undo takes them back.", nullptr, count));
}

void InterviewView::retranslate()
{
    m_list->setAccessibleName(tr("Questions"));
    m_progress->setAccessibleName(tr("Part of the questions that is answered"));
    m_back->setText(tr("&Back"));
    m_keep->setText(tr("&Keep the Defaults"));
    m_next->setText(tr("&Next Open Question"));
    m_article->setText(tr("Read the Article"));
    m_othersLabel->setText(tr("Answers &of"));
    m_takeOver->setText(tr("&Take Over"));
}

} // namespace concordat::ui
