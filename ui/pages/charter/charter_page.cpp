#include "ui/pages/charter/charter_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <algorithm>
#include <array>

#include "core/charter/copies.h"
#include "core/charter/explain.h"
#include "core/charter/text_mark.h"
#include "core/sharing/guideline_words.h"
#include "core/sharing/guidelines.h"
#include "ui/bridge/charter_pdf.h"
#include "ui/bridge/charter_progress.h"
#include "ui/bridge/export_name.h"
#include "ui/bridge/text.h"
#include "ui/pages/charter/article_view.h"
#include "ui/pages/charter/charter_edits.h"
#include "ui/pages/charter/charter_outline.h"
#include "ui/pages/charter/critical_decisions.h"
#include "ui/pages/charter/edited_view.h"
#include "ui/pages/charter/find_bar.h"
#include "ui/pages/charter/findings_view.h"
#include "ui/pages/charter/interview_view.h"
#include "ui/pages/charter/redline_view.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using charter::Language;

namespace {

constexpr std::array formats{CharterFormat::pdf, CharterFormat::odt, CharterFormat::docx,
                             CharterFormat::html, CharterFormat::markdown};
constexpr int outlineWidth = 276;
/// What a deep link calls the tabs behind the articles.
constexpr std::array tabTargets{"", "interview", "findings", "deviations", "redline", "edited"};

} // namespace

CharterPage::CharterPage(Session& session, QWidget* parent)
    : Page(session, parent), askFile([this](const QString& suggested, const QString& filter) {
          return QFileDialog::getSaveFileName(this, tr("Export Charter"), suggested, filter);
      })
{
    build();
    connect(&session, &Session::asOfChanged, this, [this] { refresh(nullptr); });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        m_outline->fit();
        arrange();
        if (m_sheet)
            refresh(nullptr);
    });
}

CharterPage::~CharterPage() = default;

void CharterPage::build()
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(space::wide, 0, space::wide, space::large);
    layout->setSpacing(space::medium);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("charter.tabs"));
    m_tabs->setDocumentMode(true);
    m_interview = new InterviewView{m_session};
    m_findings = new FindingsView;
    m_deviations = new DeviationsView;
    m_edited = new EditedView{m_session};
    m_redline = new RedlineView{m_session};
    m_redline->askFile = [this](const QString& suggested, const QString& filter) {
        return askFile(suggested, filter);
    };
    for (auto* tab : {buildArticles(), static_cast<QWidget*>(m_interview),
                      static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_deviations),
                      static_cast<QWidget*>(m_redline), static_cast<QWidget*>(m_edited)})
        m_tabs->addTab(tab, QString{});
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildFoot());
    connect(m_tabs, &QTabWidget::currentChanged, this, &CharterPage::showTab);
    connect(m_interview, &InterviewView::messageRequested, this, &Page::messageRequested);
    connect(m_interview, &InterviewView::articleWanted, this, &CharterPage::goTo);
    connect(m_interview, &InterviewView::questionShown, this, [this](const std::string& article) {
        if (isVisible() && m_tabs->currentIndex() == interview)
            explainArticle(article);
    });
    connect(m_edited, &EditedView::messageRequested, this, &Page::messageRequested);
    connect(m_edited, &EditedView::articleWanted, this, &CharterPage::goTo);
    connect(m_findings, &FindingsView::linkActivated, this, &CharterPage::follow);
    connect(m_findings, &FindingsView::profileChanged, this, [this] {
        m_profile.reset();
        if (const auto name = m_findings->profile(); !name.isEmpty())
            if (auto profile = shippedProfile(name, m_sheet->library()))
                m_profile = std::move(*profile);
        refresh(nullptr);
    });
    connect(m_deviations, &DeviationsView::linkActivated, this, &CharterPage::follow);
    connect(m_redline, &RedlineView::messageRequested, this, &Page::messageRequested);
}

QWidget* CharterPage::buildArticles()
{
    auto* tab = new QWidget;
    auto* layout = new QHBoxLayout{tab};
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->setSpacing(space::medium);
    m_outlineCard = new QFrame;
    setRole(m_outlineCard, "card");
    auto* outlineLayout = new QVBoxLayout{m_outlineCard};
    outlineLayout->setContentsMargins(space::hair, space::small, space::hair, space::small);
    m_outline = new CharterOutline;
    outlineLayout->addWidget(m_outline);
    layout->addWidget(m_outlineCard);
    connect(m_outline, &CharterOutline::articleChosen, this, [this](const std::string& article) {
        m_current = article;
        showArticle(true);
        m_scroll->verticalScrollBar()->setValue(0);
        explain();
    });

    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    m_decisions = new CriticalDecisions;
    m_decisions->setObjectName(QStringLiteral("charter.decisions"));
    m_article = new ArticleView{m_session};
    column->addWidget(m_decisions);
    column->addWidget(m_article);
    column->addStretch();
    connect(m_decisions, &CriticalDecisions::articleWanted, this, &CharterPage::goTo);
    connect(
        m_decisions, &CriticalDecisions::chosen, this,
        [this](const std::string& article, const std::string& alternative) {
            const auto& spec = *m_sheet->library().article(article);
            if (!charter_edits::chooseAlternative(m_session, spec, *spec.alternative(alternative)))
                showDecisions();
        });
    connect(m_decisions, &CriticalDecisions::formChosen, this, [this](int form) {
        if (!charter_edits::declareForm(m_session, static_cast<model::Form>(form)))
            showDecisions();
    });
    connect(m_article, &ArticleView::linkActivated, this, &CharterPage::follow);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_find = new FindBar{m_session};
    connect(m_find, &FindBar::messageRequested, this, &Page::messageRequested);
    connect(m_find, &FindBar::found, this, [this](const QString& article, const QString& words) {
        goTo(article);
        m_article->select(words);
    });
    auto* right = new QVBoxLayout;
    right->setSpacing(space::medium);
    right->addWidget(m_scroll, 1);
    right->addWidget(m_find);
    layout->addLayout(right, 1);
    return tab;
}

QWidget* CharterPage::buildFoot()
{
    auto* frame = new QFrame;
    setRole(frame, "card");
    auto* layout = new QHBoxLayout{frame};
    layout->setContentsMargins(space::large, space::small, space::large, space::small);
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_export = new QPushButton;
    m_export->setObjectName(QStringLiteral("charter.export"));
    setRole(m_export, "primary");
    m_export->setMenu(new QMenu{m_export});
    connect(m_export->menu(), &QMenu::aboutToShow, this, &CharterPage::makeExportMenu);
    m_footSpace = new QWidget;
    m_footSpace->hide();
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_footSpace, 1);
    layout->addWidget(m_export);
    return frame;
}

charter::Language CharterPage::windowLanguage() const
{
    return QLocale{}.language() == QLocale::Chinese ? Language::chinese : Language::english;
}

void CharterPage::refresh(const document::Change* change)
{
    const auto& library = clausesInUse().library;
    if (!library) {
        Q_EMIT messageRequested(translated(library.error()));
        return;
    }
    if (!m_sheet) {
        m_sheet = std::make_unique<CharterSheet>(*library);
        if (const auto& refused = clausesInUse().refused)
            Q_EMIT m_session.failed(*refused);
    }
    const auto touched = m_sheet->update(m_session.state(), m_session.asOf(), windowLanguage(),
                                         m_profile ? &*m_profile : nullptr);
    if (!library->article(m_current))
        m_current = CharterOutline::decisionsId;
    m_outline->show(*m_sheet, m_current);
    const bool text = !change || touched.everything || m_current == "definitions" ||
                      std::find(touched.articles.begin(), touched.articles.end(), m_current) !=
                          touched.articles.end();
    nameTabs();
    showArticle(text);
    showTab();
    explain();
    Q_EMIT subtitleChanged();
}

void CharterPage::showTab()
{
    if (!m_sheet)
        return;
    // What the foot says is about the article that is read, not about the other tabs.
    m_summary->setVisible(m_tabs->currentIndex() == articles);
    m_footSpace->setVisible(m_tabs->currentIndex() != articles);
    switch (m_tabs->currentIndex()) {
    case interview: m_interview->show(*m_sheet); break;
    case findings: m_findings->show(*m_sheet); break;
    case deviations: m_deviations->show(*m_sheet); break;
    case edited: m_edited->show(*m_sheet); break;
    case comparison: m_redline->show(windowLanguage()); break;
    default: break;
    }
}

void CharterPage::nameTabs()
{
    const auto numbered = [](const QString& name, std::size_t count) {
        return count == 0 ? name : tr("%1 (%2)", "tab, how many").arg(name).arg(count);
    };
    m_tabs->setTabText(articles, tr("Articles"));
    m_tabs->setTabText(interview, tr("Interview"));
    m_tabs->setTabText(findings,
                       numbered(tr("Findings"), m_sheet ? m_sheet->findings().size() : 0));
    m_tabs->setTabText(deviations,
                       numbered(tr("Deviations"), m_sheet ? m_sheet->deviations().size() : 0));
    m_tabs->setTabText(comparison, tr("Redline"));
    m_tabs->setTabText(edited, tr("Edited Copy"));
}

bool CharterPage::showsDecisions() const
{
    return m_current == CharterOutline::decisionsId;
}

void CharterPage::showDecisions()
{
    m_decisions->show(m_session.state(), m_sheet->library(), m_sheet->document());
    m_summary->setText(tr("%n critical decision(s) still stand on a default", nullptr,
                          CriticalDecisions::undecided(m_sheet->library(), m_sheet->document())));
}

void CharterPage::explainDecisions()
{
    measures::Explanation why;
    why.title = model::coreText("CharterPage", "Critical decisions");
    const auto language = windowLanguage();
    for (const auto& article : m_sheet->document().articles) {
        const auto& spec = *m_sheet->library().article(article.id);
        if (!spec.critical || article.omitted)
            continue;
        const auto& alternative = *spec.alternative(article.alternative);
        why.inputs.push_back({model::literalText(spec.text[language].title),
                              model::literalText(alternative.text[language].title),
                              article.defaultAlternative && !alternative.governance});
    }
    // Which row of the guidelines applies here, and what the consortium's own rows replaced.
    const auto guideline = sharing::guidelineFor(m_session.state(), m_session.asOf());
    for (const auto& row : guideline.rows)
        why.notes.push_back(
            model::coreText("CharterPage", "The guideline “{row}” applies to this consortium.")
                .with("row", sharing::guidelineRowName(row)));
    for (const auto& applied : guideline.parameters)
        if (applied.own && !applied.replaced.empty())
            why.notes.push_back(
                model::coreText("CharterPage",
                                "“{row}” sets {name} to {value} instead of {before}.")
                    .with("row", sharing::guidelineRowName(applied.row))
                    .with("name", sharing::guidelineLabel(applied.name))
                    .with("value", sharing::guidelineValue(applied.value))
                    .with("before", applied.replaced.back().second));
    Q_EMIT whyRequested(why);
}

void CharterPage::showArticle(bool text)
{
    if (!m_sheet)
        return;
    const bool decided = showsDecisions();
    m_decisions->setVisible(decided);
    m_article->setVisible(!decided);
    m_find->show(*m_sheet, m_current);
    if (decided) {
        showDecisions();
        return;
    }
    m_article->show(*m_sheet, m_current, text);
    const auto& article = *m_sheet->document().article(m_current);
    const auto look = m_sheet->lookOf(article);
    m_summary->setText(tr("%1 %2: %3", "mark, article, state")
                           .arg(look.mark, QString::fromStdString(article.title), look.word));
}

QString CharterPage::subtitle() const
{
    if (!m_sheet)
        return {};
    QStringList parts{tr("%1 of %2 articles complete")
                          .arg(m_sheet->progress().complete)
                          .arg(m_sheet->progress().all)};
    if (m_session.state().rows<model::Article>().empty())
        parts << tr("by defaults alone, nothing has been decided yet");
    if (const int n = m_sheet->progress().inconsistent)
        parts << tr("%1 inconsistent").arg(n);
    if (const int n = static_cast<int>(m_sheet->document().gaps.size()))
        parts << tr("%n place(s) in the text to be agreed", nullptr, n);
    if (const int n = static_cast<int>(m_sheet->deviations().size()))
        parts << tr("%n deviation(s) from the library", nullptr, n);
    return parts.join(QStringLiteral(" · "));
}

void CharterPage::print(QPrinter& printer) const
{
    if (m_sheet)
        printCharter(m_sheet->document(), printer);
}

bool CharterPage::goTo(const QString& target)
{
    if (!m_sheet)
        refresh(nullptr);
    for (int tab = interview; tab < static_cast<int>(tabTargets.size()); ++tab)
        if (target == QLatin1String(tabTargets[static_cast<std::size_t>(tab)])) {
            m_tabs->setCurrentIndex(tab);
            return true;
        }
    if (!m_outline->choose(target))
        return false;
    m_tabs->setCurrentIndex(articles);
    return true;
}

void CharterPage::copy()
{
    QString text;
    switch (m_tabs->currentIndex()) {
    case findings: text = m_findings->textToCopy(); break;
    case deviations: text = m_deviations->textToCopy(); break;
    case comparison: text = m_redline->textToCopy(); break;
    default: text = m_article->textToCopy();
    }
    QApplication::clipboard()->setText(text);
}

void CharterPage::find()
{
    m_tabs->setCurrentIndex(articles);
    m_find->open();
}

void CharterPage::follow(const QString& link)
{
    const auto prefix = QStringLiteral("charter/");
    if (link.startsWith(prefix) && goTo(link.mid(prefix.size())))
        return;
    Q_EMIT navigationRequested(link);
}

void CharterPage::explain()
{
    if (!isVisible() || !m_sheet || m_tabs->currentIndex() == interview)
        return; // the interview explains its own question
    if (showsDecisions())
        explainDecisions();
    else
        explainArticle(m_current);
}

void CharterPage::explainArticle(const std::string& article)
{
    Q_EMIT whyRequested(charter::explainArticle(m_session.state(), m_sheet->library(),
                                                m_sheet->document(), article, m_session.asOf()));
}

void CharterPage::makeExportMenu()
{
    auto* menu = m_export->menu();
    menu->clear();
    const auto add = [&](QMenu* into, const QString& name, const Export& what) {
        connect(into->addAction(name), &QAction::triggered, this, [this, what] { exportAs(what); });
    };
    const std::array names{tr("PDF"), tr("OpenDocument Text (ODT)"), tr("Word (DOCX)"),
                           tr("Web Page (HTML)"), tr("Markdown")};
    for (const auto language : {Language::english, Language::chinese}) {
        const auto words =
            language == Language::english ? tr("%1, in English…") : tr("%1, in Chinese…");
        for (std::size_t i = 0; i < formats.size(); ++i)
            add(menu, words.arg(names[i]), {formats[i], language, false, {}});
        menu->addSeparator();
    }
    for (std::size_t i = 0; i + 1 < formats.size(); ++i) // Markdown has no columns
        add(menu, tr("%1, both in two columns…").arg(names[i]),
            {formats[i], windowLanguage(), true, {}});
    menu->addSeparator();
    auto* copies = menu->addMenu(tr("PDF Copy for"));
    copies->setObjectName(QStringLiteral("charter.copies"));
    if (m_session.hasConsortium())
        for (const auto& member : m_session.state().rows<model::Member>())
            add(copies, QString::fromStdString(member.name).replace(u'&', QStringLiteral("&&")),
                {CharterFormat::pdf, windowLanguage(), false, member.id.value()});
    copies->setEnabled(!copies->isEmpty());
    auto* reference = menu->addAction(tr("Reference Document for ODT and DOCX…"));
    connect(reference, &QAction::triggered, this, [this] {
        m_reference = QFileDialog::getOpenFileName(this, tr("Reference Document"), m_reference,
                                                   tr("Documents (*.odt *.docx)"));
    });
}

void CharterPage::exportAs(const Export& what)
{
    const auto ending = charterFormatName(what.format);
    const auto name = what.columns ? QStringLiteral("both")
                                   : QString::fromLatin1(charter::languageCode(what.language));
    const auto* recipient = m_session.state().find(model::Id<model::Member>{what.recipient});
    const auto file = askFile(
        suggestedFile(m_session, tr("charter", "part of a file name"), recipient, name, ending),
        tr("Charter (*.%1)").arg(ending));
    if (file.isEmpty())
        return;
    // A reference in the other format would be refused by the converter.
    const auto reference = m_reference.endsWith(ending) ? m_reference : QString{};
    // By its mark a copy that comes back edited is held against this very text.
    const auto entry = m_session.document().number();
    m_session.tasks().start(
        {QStringLiteral("charter.export.") + file, tr("Exporting the charter"), false}, this,
        [state = m_session.state(), asOf = m_session.asOf(), what, file, reference,
         entry](const TaskControl& control) -> model::Status {
            const auto& library = *clausesInUse().library;
            auto document = charter::buildCharter(state, library, what.language, asOf);
            charter::setTextMark(document, library, what.columns ? 0 : entry, asOf);
            if (what.columns)
                document = charter::inColumns(
                    std::move(document),
                    charter::buildCharter(state, library,
                                          what.language == Language::english ? Language::chinese
                                                                             : Language::english,
                                          asOf));
            if (const auto* member = state.find(model::Id<model::Member>{what.recipient}))
                document = charter::copyFor(std::move(document), library, *member);
            return exportDocument(QStringLiteral("pandoc"), document, what.format, file,
                                  control.stop, reference);
        },
        [this, file](const model::Status& status) {
            if (status)
                Q_EMIT messageRequested(tr("The charter was saved as %1.").arg(file));
            else if (status.error().code == model::ErrorCode::cancelled)
                Q_EMIT messageRequested(translated(status.error()));
            else
                Q_EMIT m_session.failed(status.error());
        });
}

void CharterPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

// Large text must not let the outline push the article out of the window.
void CharterPage::arrange()
{
    m_outlineCard->setFixedWidth(std::min(Theme::current().scaled(outlineWidth), width() * 2 / 5));
}

void CharterPage::fillProfiles()
{
    std::vector<std::pair<QString, QString>> profiles{{QString{}, tr("the clause library")}};
    if (const auto& library = clausesInUse().library)
        for (const auto& id : charter::shippedProfiles())
            if (const auto profile = shippedProfile(QString::fromStdString(id), *library))
                profiles.emplace_back(QString::fromStdString(id),
                                      QString::fromStdString(profile->name[windowLanguage()]));
    m_findings->setProfiles(profiles);
}

void CharterPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Sides of the charter"));
    m_outline->setAccessibleName(tr("Articles of the charter"));
    m_decisions->retranslate();
    m_article->retranslate();
    m_find->retranslate();
    fillProfiles();
    m_interview->retranslate();
    m_findings->retranslate();
    m_deviations->retranslate();
    m_redline->retranslate();
    m_edited->retranslate();
    m_export->setText(tr("&Export"));
    makeExportMenu();
    nameTabs();
    arrange();
    if (m_session.hasConsortium())
        refresh(nullptr);
}

Page* createCharterPage(Session& session, QWidget* parent)
{
    return new CharterPage{session, parent};
}

RailState charterRailState(const model::State& state, model::Date asOf)
{
    const auto progress = charterProgress(state, asOf);
    if (!progress)
        return {RailState::Mark::high, {}, CharterPage::tr("the clauses cannot be read")};
    // What stands by defaults alone has been decided by nobody: it is no progress.
    if (state.rows<model::Article>().empty())
        return {};
    if (progress->complete == progress->all)
        return {RailState::Mark::complete, {}};
    return {RailState::Mark::inProgress,
            QStringLiteral("%1/%2").arg(progress->complete).arg(progress->all)};
}

} // namespace concordat::ui
