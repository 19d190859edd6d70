#include "ui/pages/charter/decision_cards.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <algorithm>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// Narrower than this at normal text size a card is no longer pleasant to read.
constexpr int narrowestCard = 140;

} // namespace

DecisionCard::DecisionCard(const QString& title, const QString& effect, bool byDefault,
                           QWidget* parent)
    : QAbstractButton(parent), m_effect(effect), m_byDefault(byDefault)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setAccessibleDescription(effect);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void DecisionCard::setByDefault(bool byDefault)
{
    if (m_byDefault == byDefault)
        return;
    m_byDefault = byDefault;
    updateGeometry();
    update();
}

QFont DecisionCard::titleFont() const
{
    return Theme::current().font(TypeSize::body, QFont::DemiBold);
}

QFont DecisionCard::effectFont() const
{
    return Theme::current().font(TypeSize::caption);
}

QRect DecisionCard::textArea(int width) const
{
    return {space::medium, space::small, std::max(40, width - 2 * space::medium), 10000};
}

int DecisionCard::heightForWidth(int width) const
{
    const auto area = textArea(width);
    const auto title = QFontMetrics{titleFont()}.boundingRect(area, Qt::TextWordWrap, text());
    const auto effect = QFontMetrics{effectFont()}.boundingRect(area, Qt::TextWordWrap, m_effect);
    const int mark = m_byDefault ? QFontMetrics{effectFont()}.height() + space::hair : 0;
    return title.height() + effect.height() + mark + 2 * space::small + space::hair;
}

QSize DecisionCard::sizeHint() const
{
    return {200, heightForWidth(200)};
}

QSize DecisionCard::minimumSizeHint() const
{
    return {110, heightForWidth(std::max(110, width()))};
}

void DecisionCard::paintEvent(QPaintEvent*)
{
    const auto& tokens = Theme::current().tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus() || underMouse();
    painter.setPen(QPen{strong ? tokens.accent : tokens.hairline, hasFocus() ? 2.0 : 1.0});
    painter.setBrush(isChecked() ? tokens.accentSoft : tokens.surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);
    auto area = textArea(width());
    painter.setPen(tokens.text);
    painter.setFont(titleFont());
    QRect used;
    painter.drawText(area, Qt::TextWordWrap, text(), &used);
    area.setTop(used.bottom() + space::hair);
    painter.setFont(effectFont());
    painter.setPen(tokens.muted);
    painter.drawText(area, Qt::TextWordWrap, m_effect, &used);
    if (!m_byDefault)
        return;
    area.setTop(used.bottom() + space::hair);
    painter.setPen(tokens.medium);
    painter.drawText(area, Qt::TextWordWrap, tr("Default"));
}

DecisionCards::DecisionCards(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup{this}), m_grid(new QGridLayout{this})
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(space::small);
    connect(m_group, &QButtonGroup::idClicked, this, &DecisionCards::choose);
}

void DecisionCards::show(const charter::ArticleSpec& article, charter::Language language,
                         const std::string& chosen, bool byDefault)
{
    // The same cards stay, and with them the focus and the place of the page.
    if (shows(article, language)) {
        for (std::size_t i = 0; i < m_cards.size(); ++i) {
            m_cards[i]->setChecked(m_ids[i] == chosen);
            m_cards[i]->setByDefault(m_ids[i] == chosen && byDefault);
        }
        return;
    }
    for (auto* card : m_cards) {
        m_group->removeButton(card);
        // Not at once: the click that led here may still be on its way through the card.
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_ids.clear();
    for (const auto& alternative : article.alternatives) {
        const auto& text = alternative.text[language];
        const bool present = alternative.id == chosen;
        auto* card =
            new DecisionCard{QString::fromStdString(text.title),
                             QString::fromStdString(text.effect), present && byDefault, this};
        card->setObjectName(QString::fromStdString(alternative.id));
        card->setChecked(present);
        m_group->addButton(card, static_cast<int>(m_cards.size()));
        m_cards.push_back(card);
        m_ids.push_back(alternative.id);
    }
    arrange();
}

bool DecisionCards::shows(const charter::ArticleSpec& article, charter::Language language) const
{
    return std::equal(m_cards.begin(), m_cards.end(), article.alternatives.begin(),
                      article.alternatives.end(), [&](const auto* card, const auto& alternative) {
                          const auto& text = alternative.text[language];
                          return card->objectName().toStdString() == alternative.id &&
                                 card->text().toStdString() == text.title &&
                                 card->effect().toStdString() == text.effect;
                      });
}

// They stand below each other where they would be cut side by side.
void DecisionCards::arrange()
{
    if (m_cards.empty())
        return;
    const int count = static_cast<int>(m_cards.size());
    const int room =
        (width() + space::small) / (Theme::current().scaled(narrowestCard) + space::small);
    const int rows = (count + std::clamp(room, 1, count) - 1) / std::clamp(room, 1, count);
    const int columns = (count + rows - 1) / rows;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

QSize DecisionCards::minimumSizeHint() const
{
    return {Theme::current().scaled(narrowestCard), QWidget::minimumSizeHint().height()};
}

void DecisionCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DecisionCards::choose(int index)
{
    const auto id = m_ids[static_cast<std::size_t>(index)];
    Q_EMIT chosen(id);
}

} // namespace concordat::ui
