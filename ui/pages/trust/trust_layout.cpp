#include "ui/pages/trust/trust_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>

#include "ui/bridge/export_name.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::TrustRound;

TrustPage::TrustPage(Session& session, QWidget* parent) : SectionedPage(session, parent)
{
    buildRatings();
    buildNetwork();
    buildFindings();
    buildMembers();
    buildRounds();
    buildComponents();
}

void TrustPage::buildRatings()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_round = new QComboBox;
    m_round->setObjectName(QStringLiteral("trustRound"));
    m_round->setMinimumWidth(180);
    m_newRound = new QPushButton;
    m_newRound->setObjectName(QStringLiteral("trustNewRound"));
    m_newRound->setIcon(icon(QStringLiteral("add")));
    m_showSingle = new QCheckBox;
    m_showSingle->setObjectName(QStringLiteral("trustShowSingle"));
    m_import = new QPushButton;
    m_import->setIcon(icon(QStringLiteral("import")));
    m_form = new QPushButton;
    m_form->setIcon(icon(QStringLiteral("export")));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_round);
    bar->addWidget(m_newRound);
    bar->addWidget(m_showSingle);
    bar->addStretch(1);
    bar->addWidget(m_import);
    bar->addWidget(m_form);
    column->addLayout(bar);

    auto* card = new QFrame;
    setRole(card, "card");
    auto* margin = new QVBoxLayout(card);
    margin->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    m_matrix = new PercentTable(card);
    m_matrix->setObjectName(QStringLiteral("trustMatrix"));
    m_matrix->matrix().setMasked(true);
    margin->addWidget(m_matrix);

    auto* empty = new QFrame;
    setRole(empty, "card");
    auto* emptyColumn = new QVBoxLayout(empty);
    m_noRound = new QLabel;
    m_noRound->setWordWrap(true);
    m_noRound->setAlignment(Qt::AlignCenter);
    setRole(m_noRound, "muted");
    m_firstRound = new QPushButton;
    m_firstRound->setObjectName(QStringLiteral("trustFirstRound"));
    setRole(m_firstRound, "primary");
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_noRound);
    emptyColumn->addWidget(m_firstRound, 0, Qt::AlignCenter);
    emptyColumn->addStretch(2);
    m_ratingsStack = new QStackedWidget;
    m_ratingsStack->addWidget(card);
    m_ratingsStack->addWidget(empty);
    column->addWidget(m_ratingsStack, 1);
    m_privacy = new QLabel;
    m_privacy->setObjectName(QStringLiteral("trustPrivacy"));
    m_privacy->setWordWrap(true);
    setRole(m_privacy, "caption");
    column->addWidget(m_privacy);
    addSection(QStringLiteral("ratings"), section);

    m_matrix->matrix().setBlank(
        [](const std::string& rater, const std::string& rated) { return rater == rated; });
    connect(m_round, &QComboBox::currentIndexChanged, this, [this] { fillMatrix(); });
    connect(m_newRound, &QPushButton::clicked, this, &TrustPage::addRound);
    connect(m_firstRound, &QPushButton::clicked, this, &TrustPage::addRound);
    connect(m_showSingle, &QCheckBox::toggled, this, &TrustPage::readerChanged);
    connect(&m_matrix->matrix(), &PercentMatrix::refused, this, &TrustPage::refuse);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const auto path = QFileDialog::getOpenFileName(
            this, m_import->text(), workspaceFolder(m_session), tr("Tables (*.csv *.tsv *.txt)"));
        if (!path.isEmpty())
            importFile(path);
    });
    connect(m_form, &QPushButton::clicked, this, [this] {
        const auto path = QFileDialog::getSaveFileName(
            this, m_form->text(),
            suggestedFile(m_session, tr("trust survey"), nullptr, {}, QStringLiteral("pdf")),
            tr("Documents (*.pdf *.html)"));
        if (!path.isEmpty() && exportForm(path))
            Q_EMIT messageRequested(tr("The forms are in %1.").arg(path));
    });
}

void TrustPage::buildFindings()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_findingsNote = new QLabel;
    m_findingsNote->setObjectName(QStringLiteral("trustFindingsNote"));
    m_findingsNote->setWordWrap(true);
    m_showPrivate = new QCheckBox;
    m_showPrivate->setObjectName(QStringLiteral("trustShowPrivate"));
    column->addWidget(m_findingsNote);
    column->addWidget(m_showPrivate);
    connect(m_showPrivate, &QCheckBox::toggled, m_showSingle, &QCheckBox::setChecked);
    connect(m_showSingle, &QCheckBox::toggled, m_showPrivate, &QCheckBox::setChecked);
    auto* card = new QFrame;
    setRole(card, "card");
    auto* margin = new QVBoxLayout(card);
    margin->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    m_findings = new QTableWidget(card);
    m_findings->setObjectName(QStringLiteral("trustFindings"));
    m_findings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_findings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_findings->setShowGrid(false);
    m_findings->setTabKeyNavigation(false);
    m_findings->verticalHeader()->hide();
    m_findings->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_findings->horizontalHeader(), &QHeaderView::geometriesChanged, m_findings,
            &QTableView::resizeRowsToContents);
    margin->addWidget(m_findings);
    column->addWidget(card, 1);
    addSection(QStringLiteral("findings"), section);
}

void TrustPage::buildMembers()
{
    auto* section = new QWidget;
    m_membersView = addFigure(columnIn(section));
    addSection(QStringLiteral("members"), section);
}

void TrustPage::buildRounds()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_rounds = new RecordsPane(m_session, {.table = model::tableOf<TrustRound>(),
                                           .name = QStringLiteral("rounds"),
                                           .columns = {"name", "date", "minimumRaters"}});
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_roundsView = addFigure(rightColumn);
    column->addWidget(beside(m_rounds, right, 62), 1);
    addSection(QStringLiteral("rounds"), section);
    connect(m_rounds, &RecordsPane::messageRequested, this, &Page::messageRequested);
}

void TrustPage::buildComponents()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_components = addRemark(column, QStringLiteral("trustScore"));
    m_componentsView = addFigure(column);
    addSection(QStringLiteral("components"), section);
    const auto explain = [this] { Q_EMIT whyRequested(*why()); };
    connect(m_components.why, &QPushButton::clicked, this, explain);
    connect(m_componentsView, &figures::FigureView::elementSelected, this, explain);
}

void TrustPage::retranslate()
{
    setSectionWords(QStringLiteral("ratings"), tr("Ratings"));
    retranslateNetwork();
    setSectionWords(QStringLiteral("findings"), tr("Findings"));
    setSectionWords(QStringLiteral("members"), tr("By Member"));
    setSectionWords(QStringLiteral("rounds"), tr("Rounds"));
    setSectionWords(QStringLiteral("components"), tr("Components"));
    m_round->setAccessibleName(tr("Round of the survey"));
    m_newRound->setText(tr("New Round"));
    m_showSingle->setText(tr("Show single ratings"));
    m_showPrivate->setText(tr("Show what only the keeper of the survey may see"));
    m_showPrivate->setToolTip(
        tr("For whoever keeps the survey. Switch it off before others look."));
    m_showSingle->setToolTip(tr("For whoever keeps the survey. Switch it off before others look."));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(
        tr("A CSV file with the columns rater, rated, score (0 to 100), or a matrix with raters "
           "down and rated across"));
    m_form->setText(tr("Forms…"));
    m_form->setToolTip(tr("A form on paper for each member, in the language of the window"));
    m_noRound->setText(tr("Here the members say how far they trust each other: in rounds, pairwise "
                          "and in both directions. What is shown to all are means of enough "
                          "raters; single ratings stay with whoever keeps the survey."));
    m_firstRound->setText(tr("Begin the First Round"));
    m_matrix->setAccessibleName(tr("Ratings: raters down, rated across"));
    m_findings->setAccessibleName(tr("Findings"));
    m_rounds->setWords({.title = tr("Rounds"),
                        .empty = tr("Here stand the rounds of the survey, and how many must have "
                                    "answered before a mean is shown."),
                        .add = tr("Add Round"),
                        .addFirst = tr("Add the First Round"),
                        .newName = tr("New round")});
    refresh(nullptr);
}

} // namespace concordat::ui
