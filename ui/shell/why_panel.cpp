#include "ui/shell/why_panel.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <algorithm>

#include "core/measures/sources.h"
#include "ui/bridge/formula_text.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// The width of a value, in pixels at the usual text size, that still stands beside its name.
constexpr int widestBeside = 110;

QFrame* ruleLine(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    setRole(frame, "line");
    return frame;
}

/// A formula that is broken between its terms and not within a small pair of brackets.
QString unbroken(const QString& formula)
{
    static const QRegularExpression small(
        QStringLiteral("\\([^()\\n]{1,24}\\)|\\|[^|()\\n]{1,24}\\|"));
    QString words = formula;
    for (auto found = small.globalMatch(formula); found.hasNext();) {
        const auto match = found.next();
        for (auto at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            if (words[at] == u' ')
                words[at] = QChar::Nbsp;
        }
    }
    return words;
}

QLabel* whyLabel(QWidget* parent, const QString& words, const char* role)
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

WhyPanel::WhyPanel(QWidget* parent) : QScrollArea(parent), m_edge(new QFrame(this))
{
    setObjectName(QStringLiteral("why"));
    setRole(this, "side");
    setAttribute(Qt::WA_StyledBackground);
    setWidgetResizable(true);
    setRole(m_edge, "edge");
    setViewportMargins(1, 0, 0, 0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(Theme::current().scaled(panelWidth));
    connect(&Theme::current(), &Theme::changed, this, [this] {
        setFixedWidth(Theme::current().scaled(panelWidth));
        m_restyled = true;
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
    m_restyled = true;
    renew();
}

void WhyPanel::showEvent(QShowEvent* event)
{
    if (m_stale)
        renew();
    QScrollArea::showEvent(event);
}

void WhyPanel::resizeEvent(QResizeEvent* event)
{
    m_edge->setGeometry(0, 0, 1, height());
    QScrollArea::resizeEvent(event);
}

void WhyPanel::renew()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const auto wanted = pieces();
    if (m_restyled || !reword(wanted))
        rebuild(wanted);
}

std::vector<WhyPanel::Piece> WhyPanel::pieces() const
{
    using Kind = Piece::Kind;
    std::vector<Piece> list;
    const auto paragraph = [&](const QString& words, const char* role = nullptr) {
        list.push_back({Kind::paragraph, words, {}, role});
    };
    const auto heading = [&](const QString& words) {
        list.push_back({Kind::gap});
        list.push_back({Kind::heading, words, {}, "caption"});
    };
    const auto paragraphs = [&](const QString& title, const std::vector<model::Text>& texts) {
        if (!texts.empty() && !title.isEmpty())
            heading(title);
        for (const auto& text : texts)
            paragraph(translated(text));
    };
    if (!m_why) {
        paragraph(tr("Why"), "lead");
        paragraph(tr("Select a number, a row or a node: here stands how it came about, what was "
                     "assumed, and what would change it."),
                  "muted");
        return list;
    }
    paragraph(translated(m_why->title), "lead");
    if (!m_why->subtitle.empty())
        paragraph(translated(m_why->subtitle), "muted");
    addInputs(list);
    if (!m_why->formula.empty()) {
        heading(tr("Formula"));
        list.push_back({Kind::formula, unbroken(formulaInWords(m_why->formula)), {}, "formula"});
    }
    if (!m_why->rules.empty())
        heading(tr("Rules fired"));
    for (const auto& rule : m_why->rules) {
        auto words = translated(rule.message);
        if (!rule.source.empty())
            words = tr("%1 [%2]", "rule and its source")
                        .arg(words, translated(measures::sourceText(rule.source)));
        if (rule.id.empty())
            paragraph(words);
        else
            list.push_back({Kind::rule, QString::fromStdString(rule.id), words, "strong"});
    }
    paragraphs({}, m_why->notes);
    paragraphs(tr("What would change it"), m_why->wouldChange);
    paragraphs(tr("Evidence"), m_why->evidence);
    paragraphs(tr("Source"), m_why->sources);
    return list;
}

void WhyPanel::addInputs(std::vector<Piece>& pieces) const
{
    if (m_why->inputs.empty())
        return;
    pieces.push_back({Piece::Kind::hairGap});
    for (const auto& input : m_why->inputs) {
        Piece piece{Piece::Kind::input, translated(input.label), translated(input.value)};
        piece.defaulted = input.defaulted;
        // By width, not by letters: an ideograph is as wide as two of ours.
        piece.wide =
            fontMetrics().horizontalAdvance(piece.value) > Theme::current().scaled(widestBeside);
        pieces.push_back(std::move(piece));
    }
}

bool WhyPanel::reword(const std::vector<Piece>& pieces)
{
    const auto alike = [](const Shown& shown, const Piece& piece) {
        const auto& old = shown.piece;
        return old.kind == piece.kind && old.role == piece.role &&
               old.defaulted == piece.defaulted && old.wide == piece.wide;
    };
    if (!std::equal(m_shown.begin(), m_shown.end(), pieces.begin(), pieces.end(), alike))
        return false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        auto& shown = m_shown[i];
        if (shown.words && shown.piece.words != pieces[i].words)
            shown.words->setText(pieces[i].words);
        if (shown.value && shown.piece.value != pieces[i].value)
            shown.value->setText(pieces[i].value);
        shown.piece = pieces[i];
    }
    return true;
}

void WhyPanel::rebuild(const std::vector<Piece>& pieces)
{
    m_restyled = false;
    m_shown.clear();
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(18, 18, 18, 18);
    m_column->setSpacing(space::small);
    for (const auto& piece : pieces)
        m_shown.push_back(add(piece));
    m_column->addStretch(1);
    setWidget(m_content);
}

WhyPanel::Shown WhyPanel::add(const Piece& piece)
{
    using Kind = Piece::Kind;
    Shown shown{piece};
    if (piece.kind == Kind::gap || piece.kind == Kind::hairGap) {
        m_column->addSpacing(piece.kind == Kind::gap ? space::small : space::hair);
        return shown;
    }
    shown.words = whyLabel(m_content, piece.words, piece.role);
    if (piece.kind == Kind::formula)
        shown.words->setFont(Theme::current().monospace(TypeSize::caption));
    if (piece.kind != Kind::input && piece.kind != Kind::rule) {
        m_column->addWidget(shown.words);
        return shown;
    }
    auto* row = new QHBoxLayout;
    if (piece.kind == Kind::rule) {
        row->setSpacing(space::small);
        shown.words->setWordWrap(false);
        shown.words->setAlignment(Qt::AlignTop);
        row->addWidget(shown.words);
        shown.value = whyLabel(m_content, piece.value, nullptr);
        row->addWidget(shown.value, 1);
    } else {
        row->setSpacing(6);
        row->addWidget(shown.words, 3);
        if (piece.defaulted) {
            auto* tag = whyLabel(m_content, tr("default"), "default");
            tag->setWordWrap(false);
            tag->setToolTip(tr("A default of this program, not evidence"));
            row->addWidget(tag, 0);
        }
        shown.value = whyLabel(m_content, piece.value, "strong");
        shown.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        shown.value->setWordWrap(piece.wide);
        row->addWidget(shown.value, piece.wide ? 3 : 0);
    }
    m_column->addLayout(row);
    m_column->addWidget(ruleLine(m_content));
    return shown;
}

} // namespace concordat::ui
