#include "ui/shell/why_panel.h"

#include <QHBoxLayout>

#include "ui/bridge/formula_text.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QFrame* line(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    setRole(frame, "line");
    return frame;
}

QLabel* label(QWidget* parent, const QString& words, const char* role)
{
    auto* made = new QLabel(words, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        setRole(made, role);
    return made;
}

} // namespace

WhyPanel::WhyPanel(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("why"));
    setRole(this, "side");
    setAttribute(Qt::WA_StyledBackground);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(Theme::current().scaled(panelWidth));
    connect(&Theme::current(), &Theme::changed, this, [this] {
        setFixedWidth(Theme::current().scaled(panelWidth));
        renew();
    });
    retranslate();
}

void WhyPanel::show(const measures::Explanation& why)
{
    m_why = why;
    renew();
    ensureVisible(0, 0);
}

void WhyPanel::clear()
{
    m_why.reset();
    renew();
}

void WhyPanel::retranslate()
{
    setAccessibleName(tr("Why"));
    renew();
}

void WhyPanel::showEvent(QShowEvent* event)
{
    if (m_stale)
        rebuild();
    QScrollArea::showEvent(event);
}

void WhyPanel::renew()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void WhyPanel::rebuild()
{
    m_stale = false;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(18, 18, 18, 18);
    m_column->setSpacing(space::small);
    if (!m_why) {
        paragraph(tr("Why"), "lead");
        paragraph(tr("Select a number, a row or a node: here stands how it came about, what was "
                     "assumed, and what would change it."),
                  "muted");
    } else {
        paragraph(translated(m_why->title), "lead");
        if (!m_why->subtitle.empty())
            paragraph(translated(m_why->subtitle), "muted");
        inputs(m_why->inputs);
        if (!m_why->formula.empty()) {
            heading(tr("Formula"));
            auto* formula = label(m_content, formulaInWords(m_why->formula), "formula");
            formula->setFont(Theme::current().monospace(TypeSize::caption));
            m_column->addWidget(formula);
        }
        rules(m_why->rules);
        paragraphs({}, m_why->notes);
        paragraphs(tr("What would change it"), m_why->wouldChange);
        paragraphs(tr("Evidence"), m_why->evidence);
        paragraphs(tr("Source"), m_why->sources);
    }
    m_column->addStretch(1);
    setWidget(m_content);
}

void WhyPanel::heading(const QString& words)
{
    m_column->addSpacing(space::small);
    m_column->addWidget(label(m_content, words, "caption"));
}

void WhyPanel::paragraph(const QString& words, const char* role)
{
    m_column->addWidget(label(m_content, words, role));
}

void WhyPanel::paragraphs(const QString& title, const std::vector<model::Text>& texts)
{
    if (texts.empty())
        return;
    if (!title.isEmpty())
        heading(title);
    for (const auto& text : texts)
        paragraph(translated(text));
}

void WhyPanel::inputs(const std::vector<measures::Input>& list)
{
    if (list.empty())
        return;
    m_column->addSpacing(space::hair);
    for (const auto& input : list) {
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        const auto name = translated(input.label);
        const auto words = translated(input.value);
        auto* left = label(m_content, name, nullptr);
        row->addWidget(left, 3);
        if (input.defaulted) {
            auto* tag = label(m_content, tr("default"), "default");
            tag->setWordWrap(false);
            tag->setToolTip(tr("A default of this program, not evidence"));
            row->addWidget(tag, 0);
        }
        auto* right = label(m_content, words, "strong");
        right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        // By width, not by letters: an ideograph is as wide as two of ours.
        const bool wide =
            right->fontMetrics().horizontalAdvance(words) > Theme::current().scaled(110);
        right->setWordWrap(wide);
        row->addWidget(right, wide ? 3 : 0);
        m_column->addLayout(row);
        m_column->addWidget(line(m_content));
    }
}

void WhyPanel::rules(const std::vector<measures::RuleFired>& list)
{
    if (list.empty())
        return;
    heading(tr("Rules fired"));
    for (const auto& rule : list) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::small);
        auto* id = label(m_content, QString::fromStdString(rule.id), "strong");
        id->setWordWrap(false);
        id->setAlignment(Qt::AlignTop);
        row->addWidget(id);
        auto words = translated(rule.message);
        if (!rule.source.empty())
            words = tr("%1 [%2]", "rule and its source")
                        .arg(words, QString::fromStdString(rule.source));
        row->addWidget(label(m_content, words, nullptr), 1);
        m_column->addLayout(row);
        m_column->addWidget(line(m_content));
    }
}

} // namespace concordat::ui
