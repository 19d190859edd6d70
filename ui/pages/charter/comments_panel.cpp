#include "ui/pages/charter/comments_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/charter/parameters.h"
#include "ui/bridge/text.h"
#include "ui/pages/charter/charter_edits.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

CommentsPanel::CommentsPanel(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_title(new QLabel(this)), m_openLabel(new QLabel(this)),
      m_open(new QLineEdit(this)), m_remarks(new QVBoxLayout), m_text(new QLineEdit(this)),
      m_member(new QComboBox(this)), m_add(new QPushButton(this))
{
    setRole(this, "card");
    setRole(m_title, "strong");
    m_open->setObjectName(QStringLiteral("charter.openPoint"));
    m_text->setObjectName(QStringLiteral("charter.remark"));
    m_member->setObjectName(QStringLiteral("charter.remarkMember"));
    m_add->setObjectName(QStringLiteral("charter.addRemark"));
    m_member->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_member->setMinimumContentsLength(10);
    m_openLabel->setBuddy(m_open);
    m_remarks->setSpacing(space::small);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_text, 3);
    line->addWidget(m_member, 1);
    line->addWidget(m_add);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->addWidget(m_title);
    layout->addWidget(m_openLabel);
    layout->addWidget(m_open);
    layout->addLayout(m_remarks);
    layout->addLayout(line);
    connect(m_open, &QLineEdit::editingFinished, this,
            [this] { charter_edits::setOpenPoint(m_session, m_article, m_open->text()); });
    connect(m_add, &QPushButton::clicked, this, &CommentsPanel::add);
    connect(m_text, &QLineEdit::returnPressed, this, &CommentsPanel::add);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    m_add->setEnabled(false);
}

void CommentsPanel::add()
{
    const auto text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    if (charter_edits::addRemark(m_session, m_article, text,
                                 m_member->currentData().toString().toStdString()))
        m_text->clear();
}

void CommentsPanel::show(const std::string& article)
{
    if (m_article != article)
        m_text->clear();
    m_article = article;
    const auto* row = charter::articleRow(m_session.state(), article);
    const auto open = QString::fromStdString(row ? row->openPoint : std::string{});
    if (m_open->text() != open)
        m_open->setText(open);
    const auto chosen = m_member->currentData();
    m_member->clear();
    m_member->addItem(tr("Nobody in particular"), QString{});
    for (const auto& member : m_session.state().rows<model::Member>())
        m_member->addItem(QString::fromStdString(member.name),
                          QString::fromStdString(member.id.value()));
    m_member->setCurrentIndex(std::max(0, m_member->findData(chosen)));
    showRemarks();
}

void CommentsPanel::showRemarks()
{
    while (auto* item = m_remarks->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose click led here
        }
        delete item;
    }
    for (const auto& remark : m_session.state().rows<model::ArticleComment>()) {
        if (remark.topic != m_article || remark.agreement)
            continue;
        const auto* member = remark.member ? m_session.state().find(*remark.member) : nullptr;
        QStringList from{QString::fromStdString(remark.author)};
        if (member)
            from << tr("for %1").arg(QString::fromStdString(member->name));
        if (remark.writtenAt)
            from << formatted(remark.writtenAt->date());
        if (remark.resolvedOn)
            from << tr("settled on %1").arg(formatted(*remark.resolvedOn));
        auto* line = new QWidget{this};
        auto* layout = new QHBoxLayout{line};
        layout->setContentsMargins({});
        auto* settled = new QCheckBox{tr("Settled"), line};
        settled->setChecked(remark.resolvedOn.has_value());
        settled->setObjectName(QStringLiteral("charter.settled.") +
                               QString::fromStdString(remark.id.value()));
        const auto words = QString::fromStdString(remark.text);
        settled->setAccessibleName(tr("Settled: %1").arg(words));
        auto* label = new QLabel{line};
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setText(QStringLiteral("%1<br><span style=\"color:%2\">%3</span>")
                           .arg(words.toHtmlEscaped(), Theme::current().tokens().muted.name(),
                                from.join(QStringLiteral(" · ")).toHtmlEscaped()));
        layout->addWidget(label, 1);
        layout->addWidget(settled, 0, Qt::AlignTop);
        connect(settled, &QCheckBox::clicked, this, [this, id = remark.id](bool on) {
            charter_edits::settleRemark(m_session, id, on);
        });
        m_remarks->addWidget(line);
    }
}

void CommentsPanel::retranslate()
{
    m_title->setText(tr("Remarks and open points"));
    m_openLabel->setText(tr("What is still &open in this article"));
    m_open->setPlaceholderText(tr("Nothing; an open point keeps the article from being complete"));
    m_text->setPlaceholderText(tr("Write a remark"));
    m_text->setAccessibleName(tr("Remark"));
    m_member->setAccessibleName(tr("Member for whom the remark speaks"));
    m_add->setText(tr("Add &Remark"));
}

} // namespace concordat::ui
