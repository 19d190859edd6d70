#include "ui/pages/charter/find_bar.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "core/charter/parameters.h"
#include "ui/pages/charter/charter_edits.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QString articleText(const charter::CharterArticle& article)
{
    auto text = article.title;
    for (const auto& paragraph : article.paragraphs) {
        text += "\n" + charter::plainText(paragraph.spans);
        for (const auto& item : paragraph.items)
            text += "\n" + charter::plainText(item);
    }
    return QString::fromStdString(text + "\n" + charter::plainText(article.ownText));
}

} // namespace

FindBar::FindBar(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_findLabel(new QLabel{this}),
      m_find(new QLineEdit{this}), m_back(new QToolButton{this}), m_next(new QToolButton{this}),
      m_case(new QCheckBox{this}), m_replaceLabel(new QLabel{this}),
      m_replacement(new QLineEdit{this}), m_replace(new QPushButton{this}),
      m_count(new QLabel{this}), m_close(new QToolButton{this})
{
    setRole(this, "card");
    setRole(m_count, "muted");
    m_find->setObjectName(QStringLiteral("charter.find"));
    m_next->setObjectName(QStringLiteral("charter.findNext"));
    m_back->setObjectName(QStringLiteral("charter.findBack"));
    m_replacement->setObjectName(QStringLiteral("charter.replacement"));
    m_replace->setObjectName(QStringLiteral("charter.replace"));
    m_count->setObjectName(QStringLiteral("charter.findCount"));
    m_findLabel->setBuddy(m_find);
    m_replaceLabel->setBuddy(m_replacement);
    m_back->setText(QStringLiteral("▲"));
    m_next->setText(QStringLiteral("▼"));
    m_close->setText(QStringLiteral("×"));
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(space::large, space::small, space::large, space::small);
    grid->setHorizontalSpacing(space::small);
    grid->addWidget(m_findLabel, 0, 0);
    grid->addWidget(m_find, 0, 1);
    grid->addWidget(m_back, 0, 2);
    grid->addWidget(m_next, 0, 3);
    grid->addWidget(m_case, 0, 4);
    grid->addWidget(m_close, 0, 5, Qt::AlignRight);
    grid->addWidget(m_replaceLabel, 1, 0);
    grid->addWidget(m_replacement, 1, 1);
    grid->addWidget(m_replace, 1, 2, 1, 3, Qt::AlignLeft);
    grid->addWidget(m_count, 2, 1, 1, 5);
    grid->setColumnStretch(1, 1);
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::count);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_case, &QCheckBox::clicked, this, &FindBar::count);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void FindBar::open()
{
    setVisible(true);
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void FindBar::show(const CharterSheet& sheet, const std::string& current)
{
    m_sheet = &sheet;
    m_current = current;
    if (isVisible())
        count();
}

Qt::CaseSensitivity FindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

std::vector<std::string> FindBar::hits() const
{
    std::vector<std::string> articles;
    if (m_sheet && !m_find->text().isEmpty())
        for (const auto& article : m_sheet->document().articles)
            if (articleText(article).contains(m_find->text(), sensitivity()))
                articles.push_back(article.id);
    return articles;
}

void FindBar::count()
{
    int own = 0;
    if (!m_find->text().isEmpty())
        for (const auto& row : m_session.state().rows<model::Article>())
            if (!row.agreement)
                own += static_cast<int>(
                    QString::fromStdString(row.ownText).count(m_find->text(), sensitivity()));
    m_replace->setEnabled(own > 0);
    m_replace->setToolTip(own > 0 ? QString{}
                                  : tr("Only free text can be replaced; clauses are changed by "
                                       "their settings."));
    const auto articles = static_cast<int>(hits().size());
    m_count->setText(m_find->text().isEmpty()
                         ? tr("Searches the articles; replaces in the free texts of the parties.")
                         : tr("In %1 articles; %2 times in free texts").arg(articles).arg(own));
}

void FindBar::step(int by)
{
    const auto all = hits();
    if (all.empty())
        return;
    const auto& articles = m_sheet->document().articles;
    const auto place = [&](const std::string& id) {
        return std::find_if(articles.begin(), articles.end(),
                            [&](const auto& a) { return a.id == id; }) -
               articles.begin();
    };
    const auto here = m_sheet->document().article(m_current) ? place(m_current) : -1;
    auto next = by > 0 ? all.front() : all.back();
    if (by > 0) {
        const auto after =
            std::find_if(all.begin(), all.end(), [&](const auto& id) { return place(id) > here; });
        next = after == all.end() ? all.front() : *after;
    } else {
        const auto before = std::find_if(all.rbegin(), all.rend(), [&](const auto& id) {
            return here >= 0 && place(id) < here;
        });
        next = before == all.rend() ? all.back() : *before;
    }
    Q_EMIT found(QString::fromStdString(next), m_find->text());
}

void FindBar::replaceAll()
{
    const int times = charter_edits::replaceInOwnTexts(m_session, m_find->text(),
                                                       m_replacement->text(), sensitivity());
    if (times > 0)
        Q_EMIT messageRequested(tr("Replaced %n time(s); Undo takes it back.", nullptr, times));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::retranslate()
{
    m_findLabel->setText(tr("F&ind"));
    m_replaceLabel->setText(tr("Replace &by"));
    m_back->setAccessibleName(tr("Previous article"));
    m_back->setToolTip(m_back->accessibleName());
    m_next->setAccessibleName(tr("Next article"));
    m_next->setToolTip(m_next->accessibleName());
    m_case->setText(tr("Match &case"));
    m_replace->setText(tr("Replace &All in Free Text"));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setToolTip(m_close->accessibleName());
    count();
}

} // namespace concordat::ui
