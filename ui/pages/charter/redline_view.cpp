#include "ui/pages/charter/redline_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <algorithm>
#include <array>

#include "ui/bridge/export_name.h"
#include "ui/bridge/text.h"
#include "ui/pages/charter/clause_preview.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using charter::Edit;

namespace {

/// Stands in the lists for the state that is shown now.
constexpr const char* presentId = "";
constexpr std::array redlineFormats{CharterFormat::html, CharterFormat::odt, CharterFormat::docx};

QComboBox* versionBox(QWidget* parent, const char* name)
{
    auto* box = new QComboBox{parent};
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    return box;
}

} // namespace

RedlineView::RedlineView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_beforeLabel(new QLabel{this}),
      m_before(versionBox(this, "charter.redline.before")), m_afterLabel(new QLabel{this}),
      m_after(versionBox(this, "charter.redline.after")), m_onlyChanged(new QCheckBox{this}),
      m_export(new QPushButton{this}), m_summary(new QLabel{this}), m_text(new QTextBrowser{this})
{
    auto* frame = new QFrame{this};
    setRole(frame, "card");
    m_onlyChanged->setObjectName(QStringLiteral("charter.redline.only"));
    m_onlyChanged->setChecked(true);
    m_export->setObjectName(QStringLiteral("charter.redline.export"));
    m_export->setMenu(new QMenu{m_export});
    m_text->setObjectName(QStringLiteral("charter.redline"));
    m_text->setFrameShape(QFrame::NoFrame);
    setRole(m_text, "plain");
    m_beforeLabel->setBuddy(m_before);
    m_afterLabel->setBuddy(m_after);
    m_summary->setWordWrap(true);
    setRole(m_summary, "muted");
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_beforeLabel);
    bar->addWidget(m_before, 1);
    bar->addWidget(m_afterLabel);
    bar->addWidget(m_after, 1);
    bar->addWidget(m_onlyChanged);
    bar->addWidget(m_export);
    auto* layout = new QVBoxLayout{frame};
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->addLayout(bar);
    layout->addWidget(m_summary);
    layout->addWidget(m_text, 1);
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, space::medium, 0, 0);
    outer->addWidget(frame);
    connect(m_before, &QComboBox::activated, this, &RedlineView::compare);
    connect(m_after, &QComboBox::activated, this, &RedlineView::compare);
    connect(m_onlyChanged, &QCheckBox::clicked, this, &RedlineView::showText);
}

// The newest version comes first, and is what the present is compared with at first.
void RedlineView::fillVersions()
{
    std::vector<const model::Version*> versions;
    for (const auto& version : m_session.state().rows<model::Version>())
        versions.push_back(&version);
    std::sort(versions.begin(), versions.end(),
              [](const auto* a, const auto* b) { return a->entry > b->entry; });
    for (auto* box : {m_before, m_after}) {
        const bool first = box->count() == 0;
        const auto kept = box->currentData();
        box->clear();
        if (box == m_after)
            box->addItem(tr("The present text"), QString::fromLatin1(presentId));
        for (const auto* version : versions)
            box->addItem(QString::fromStdString(version->name),
                         QString::fromStdString(version->id.value()));
        if (!first)
            box->setCurrentIndex(std::max(0, box->findData(kept)));
    }
    const bool any = !versions.empty();
    for (QWidget* widget : {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_after),
                            static_cast<QWidget*>(m_onlyChanged), static_cast<QWidget*>(m_export)})
        widget->setEnabled(any);
}

void RedlineView::show(charter::Language language)
{
    m_language = language;
    fillVersions();
    compare();
}

void RedlineView::compare()
{
    const auto& library = clausesInUse().library;
    if (m_before->count() == 0 || !library) {
        m_text->clear();
        m_redline = {};
        m_summary->setText(tr("No version has a name yet. Name one in the File menu, before the "
                              "next round of changes; here it is then compared with the text as it "
                              "reads now."));
        return;
    }
    const auto documentOf = [&](const QComboBox& box) -> model::Result<charter::CharterDocument> {
        const auto id = box.currentData().toString().toStdString();
        auto state = model::Result<model::State>{m_session.state()};
        if (id != presentId) {
            const auto* version = m_session.state().find(model::Id<model::Version>{id});
            state = m_session.presentDocument().stateOf(*version);
        }
        if (!state)
            return state.error();
        return charter::buildCharter(*state, *library, m_language, m_session.asOf());
    };
    const auto before = documentOf(*m_before);
    const auto after = documentOf(*m_after);
    for (const auto* each : {&before, &after})
        if (!*each) {
            m_text->clear();
            m_redline = {};
            m_summary->setText(translated(each->error()));
            return;
        }
    m_redline = charter::redline(*before, *after);
    m_redline.before = m_before->currentText().toStdString();
    m_redline.after = m_after->currentText().toStdString();
    const int changed = m_redline.changedArticles();
    m_summary->setText(
        changed == 0 ? tr("The two texts read alike.")
                     : tr("%n article(s) or annex(es) read differently. Struck through: taken out. "
                          "Underlined: put in.",
                          nullptr, changed));
    showText();
}

void RedlineView::showText()
{
    const auto& tokens = Theme::current().tokens();
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK SC")});
    font.setPixelSize(Theme::current().pixels(TypeSize::body));
    QTextCharFormat plain;
    plain.setFont(font);
    plain.setForeground(tokens.text);
    auto heading = plain;
    font.setBold(true);
    font.setPixelSize(Theme::current().pixels(TypeSize::lead));
    heading.setFont(font);
    QTextBlockFormat block;
    block.setBottomMargin(space::small);
    block.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    m_text->clear();
    QTextCursor cursor{m_text->document()};
    cursor.beginEditBlock();
    cursor.setBlockFormat(block);
    bool first = true;
    const auto line = [&](const QString& number, const charter::RedlineRuns& runs,
                          const QTextCharFormat& base) {
        if (!first)
            cursor.insertBlock(block, base);
        first = false;
        if (!number.isEmpty())
            cursor.insertText(number + QStringLiteral("  "), base);
        for (const auto& run : runs) {
            auto format = base;
            if (run.edit == Edit::deleted) {
                format.setForeground(tokens.high);
                format.setFontStrikeOut(true);
            } else if (run.edit == Edit::inserted) {
                format.setForeground(tokens.good);
                format.setFontUnderline(true);
            }
            cursor.insertText(literal(QString::fromStdString(run.text)), format);
        }
    };
    const bool only = m_onlyChanged->isChecked();
    for (const auto& article : m_redline.articles) {
        if (only && !article.changed())
            continue;
        line({}, article.heading, heading);
        for (const auto& paragraph : article.paragraphs)
            if (!only || paragraph.changed())
                line(QString::fromStdString(paragraph.number), paragraph.runs, plain);
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
}

void RedlineView::exportAs(CharterFormat format)
{
    const auto ending = charterFormatName(format);
    const auto file = askFile(
        suggestedFile(m_session, tr("charter redline", "part of a file name"), nullptr, {}, ending),
        tr("Redline (*.%1)").arg(ending));
    if (file.isEmpty())
        return;
    m_session.tasks().start(
        {QStringLiteral("charter.redline.") + file, tr("Exporting the redline"), false}, this,
        [redline = m_redline, format, file](const TaskControl&) {
            return exportRedline(redline, format, file);
        },
        [this, file](const model::Status& status) {
            if (status)
                Q_EMIT messageRequested(tr("The redline was saved as %1.").arg(file));
            else
                Q_EMIT m_session.failed(status.error());
        });
}

QString RedlineView::textToCopy() const
{
    return QString::fromStdString(charter::toText(m_redline));
}

void RedlineView::retranslate()
{
    m_beforeLabel->setText(tr("&From"));
    m_afterLabel->setText(tr("&to"));
    m_onlyChanged->setText(tr("Only what changed"));
    m_export->setText(tr("E&xport"));
    m_text->setAccessibleName(tr("What changed, word by word"));
    m_export->menu()->clear();
    const std::array names{tr("Web Page (HTML)…"), tr("OpenDocument Text (ODT)…"),
                           tr("Word (DOCX)…")};
    for (std::size_t i = 0; i < redlineFormats.size(); ++i) {
        auto* action = m_export->menu()->addAction(names[i]);
        connect(action, &QAction::triggered, this,
                [this, format = redlineFormats[i]] { exportAs(format); });
    }
}

} // namespace concordat::ui
