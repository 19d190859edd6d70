#include "ui/pages/charter/edited_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

#include "core/charter/parameters.h"
#include "ui/bridge/edited_charter.h"
#include "ui/bridge/export_name.h"
#include "ui/bridge/text.h"
#include "ui/pages/charter/charter_edits.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using charter::Edit;
using charter::EditedKind;
using charter::Language;

namespace {

QString kindWord(EditedKind kind)
{
    switch (kind) {
    case EditedKind::setting: return EditedView::tr("Another setting");
    case EditedKind::wording: return EditedView::tr("Reads differently");
    case EditedKind::added: return EditedView::tr("Added");
    case EditedKind::removed: return EditedView::tr("Taken out");
    case EditedKind::ownText: break;
    }
    return EditedView::tr("Free text");
}

QString html(const charter::RedlineRuns& runs)
{
    const auto& tokens = Theme::current().tokens();
    QString words;
    for (const auto& run : runs) {
        auto text = QString::fromStdString(run.text).toHtmlEscaped();
        text.replace(u'\n', QStringLiteral("<br>"));
        if (run.edit == Edit::deleted)
            text = QStringLiteral("<s style=\"color:%1\">%2</s>").arg(tokens.high.name(), text);
        else if (run.edit == Edit::inserted)
            text = QStringLiteral("<u style=\"color:%1\">%2</u>").arg(tokens.good.name(), text);
        words += text;
    }
    return words;
}

// Both sides changed the same place: whoever takes the change gives up what stands here.
QString presentWords(const charter::EditedChange& change)
{
    if (!change.present)
        return {};
    auto now = QString::fromStdString(*change.present).toHtmlEscaped();
    now.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<br>◆ ") +
           (now.isEmpty()
                ? EditedView::tr("Changed here as well since the export: it is gone.")
                : EditedView::tr("Changed here as well since the export; it now reads: %1")
                      .arg(QStringLiteral("<i>%1</i>").arg(now)));
}

} // namespace

EditedView::EditedView(Session& session, QWidget* parent)
    : QWidget(parent), askFile([this] {
          return QFileDialog::getOpenFileName(this, tr("Open an Edited Copy"),
                                              workspaceFolder(m_session),
                                              tr("Charter (*.docx *.odt *.md *.html)"));
      }),
      m_session(session), m_open(new QPushButton{this}), m_languageLabel(new QLabel{this}),
      m_copyLanguage(new QComboBox{this}), m_summary(new QLabel{this}), m_cards(new QVBoxLayout)
{
    m_open->setObjectName(QStringLiteral("edited.open"));
    m_copyLanguage->setObjectName(QStringLiteral("edited.language"));
    m_copyLanguage->addItem({}, static_cast<int>(Language::english));
    m_copyLanguage->addItem({}, static_cast<int>(Language::chinese));
    m_languageLabel->setBuddy(m_copyLanguage);
    m_summary->setObjectName(QStringLiteral("edited.summary"));
    m_summary->setWordWrap(true);
    auto* frame = new QFrame{this};
    setRole(frame, "card");
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_open);
    bar->addWidget(m_languageLabel);
    bar->addWidget(m_copyLanguage);
    bar->addStretch(1);
    auto* head = new QVBoxLayout{frame};
    head->setContentsMargins(space::large, space::medium, space::large, space::medium);
    head->addLayout(bar);
    head->addWidget(m_summary);
    auto* content = new QWidget;
    m_cards->setSpacing(space::small);
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins({});
    column->addLayout(m_cards);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->addWidget(frame);
    layout->addWidget(scroll, 1);
    connect(m_open, &QPushButton::clicked, this, &EditedView::open);
}

void EditedView::open()
{
    const auto file = askFile();
    if (file.isEmpty() || !m_sheet)
        return;
    m_language = static_cast<Language>(m_copyLanguage->currentData().toInt());
    const auto blocks = readEditedCharter(file);
    if (!blocks) {
        Q_EMIT m_session.failed(blocks.error());
        return;
    }
    auto copy = charter::readCopy(
        *blocks,
        {m_session.state(), m_sheet->library(), m_session.asOf(),
         [this](std::int64_t entry) { return m_session.presentDocument().stateAt(entry); }},
        m_language);
    if (!copy) {
        Q_EMIT m_session.failed(copy.error());
        return;
    }
    m_file = QFileInfo{file}.fileName();
    m_language = copy->language;
    m_copyLanguage->setCurrentIndex(static_cast<int>(m_language));
    m_heldAgainst = copy->heldAgainst;
    m_knowsItsText = copy->knowsItsText;
    m_changes = std::move(copy->changes);
    showChanges();
}

void EditedView::show(const CharterSheet& sheet)
{
    if (!m_sheet)
        m_copyLanguage->setCurrentIndex(static_cast<int>(sheet.language()));
    m_sheet = &sheet;
    // A copy of one consortium's charter says nothing about another's.
    if (m_of != place()) {
        m_of = place();
        m_changes.clear();
        m_file.clear();
    }
    showChanges();
}

QString EditedView::place() const
{
    return QString::fromStdString(m_session.workspace().location() + '\n' +
                                  m_session.state().consortium().id.value());
}

void EditedView::showChanges()
{
    while (auto* item = m_cards->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose click led here
        }
        delete item;
    }
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        m_cards->addWidget(cardOf(i));
    auto summary =
        m_file.isEmpty()
            ? tr("Open a copy of this charter that somebody edited as DOCX, ODT or Markdown. What "
                 "was changed in it stands here, article by article, to be taken or refused.")
        : m_changes.empty()
            ? tr("%1: no change is left to decide on.").arg(m_file)
            : tr("%1: %n change(s) to decide on.", nullptr, static_cast<int>(m_changes.size()))
                  .arg(m_file);
    if (!m_file.isEmpty())
        summary +=
            u'\n' + (m_knowsItsText ? QString{} : QStringLiteral("◆ ")) + translated(m_heldAgainst);
    m_summary->setText(summary);
}

QWidget* EditedView::cardOf(std::size_t index)
{
    const auto& change = m_changes[index];
    auto* card = new QFrame;
    setRole(card, "card");
    auto* layout = new QHBoxLayout{card};
    layout->setContentsMargins(space::large, space::small, space::large, space::small);
    auto* words = new QLabel{card};
    words->setWordWrap(true);
    words->setTextFormat(Qt::RichText);
    const auto* article = m_sheet->document().article(change.article);
    const auto title = QString::fromStdString(article ? article->title : change.article);
    words->setText(QStringLiteral("<b>%1</b> <a href=\"%2\">%3</a> · %4<br>%5")
                       .arg(QString::fromStdString(change.place).toHtmlEscaped(),
                            QString::fromStdString(change.article), title.toHtmlEscaped(),
                            kindWord(change.kind).toHtmlEscaped(), html(change.runs)) +
                   presentWords(change));
    connect(words, &QLabel::linkActivated, this, &EditedView::articleWanted);
    auto* take = new QPushButton{tr("Take"), card};
    auto* refuse = new QPushButton{tr("Refuse"), card};
    take->setObjectName(QStringLiteral("edited.take.%1").arg(index));
    refuse->setObjectName(QStringLiteral("edited.refuse.%1").arg(index));
    take->setAccessibleName(tr("Take the change in %1").arg(QString::fromStdString(change.place)));
    refuse->setAccessibleName(
        tr("Refuse the change in %1").arg(QString::fromStdString(change.place)));
    take->setToolTip(
        change.kind == EditedKind::setting
            ? tr("Sets “%1” of the article.")
                  .arg(QString::fromStdString(m_sheet->library()
                                                  .article(change.article)
                                                  ->text[m_sheet->language()]
                                                  .parameterLabels.at(change.parameter)))
            : tr("The clause stays the library's; what is wanted instead is written "
                 "into the free text of the article."));
    layout->addWidget(words, 1);
    layout->addWidget(take, 0, Qt::AlignTop);
    layout->addWidget(refuse, 0, Qt::AlignTop);
    connect(take, &QPushButton::clicked, this, [this, index] { this->take(index); });
    connect(refuse, &QPushButton::clicked, this, [this, index] { this->refuse(index); });
    return card;
}

void EditedView::take(std::size_t index)
{
    if (m_of != place())
        return;
    const auto change = m_changes[index];
    bool taken = false;
    if (change.kind == EditedKind::setting) {
        const auto& spec = *m_sheet->library().article(change.article);
        const auto* article = m_sheet->document().article(change.article);
        const auto all = spec.parametersOf(*spec.alternative(article->alternative));
        const auto parameter = std::find_if(
            all.begin(), all.end(), [&](const auto& p) { return p.name == change.parameter; });
        if (parameter != all.end())
            taken = charter_edits::setParameter(m_session, spec, *parameter, change.value);
    } else {
        const auto* row = charter::articleRow(m_session.state(), change.article);
        const auto text = charter::ownTextWith(change, row ? row->ownText : std::string{},
                                               m_sheet->library(), m_language);
        taken = charter_edits::setOwnText(m_session, change.article, QString::fromStdString(text));
    }
    if (taken)
        refuse(index); // decided either way, it leaves the list
}

void EditedView::refuse(std::size_t index)
{
    m_changes.erase(m_changes.begin() + static_cast<std::ptrdiff_t>(index));
    showChanges();
}

void EditedView::retranslate()
{
    m_open->setText(tr("&Open an Edited Copy…"));
    m_languageLabel->setText(tr("&written in"));
    m_copyLanguage->setItemText(0, tr("English"));
    m_copyLanguage->setItemText(1, tr("Chinese"));
    showChanges();
}

} // namespace concordat::ui
