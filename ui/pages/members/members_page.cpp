#include "ui/pages/members/members_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <set>

#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"
#include "ui/figures/catalog.h"
#include "ui/models/card.h"
#include "ui/models/rename_watch.h"
#include "ui/pages/members/member_why.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// Narrower than this the details stand below the table instead of beside it.
constexpr int panelBesideFrom = 860;

std::vector<std::string> usualColumns()
{
    return {"name", "kind", "country", "status", "joinedOn", "region", "smallOrMedium"};
}

} // namespace

MembersPage::MembersPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_table(new RecordsTable(session, model::tableOf<model::Member>(), usualColumns(), {}, this)),
      m_form(new EntityForm(session, m_table->records(), this)), m_filter(new QLineEdit(this)),
      m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_details(new QPushButton(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)), m_emptyText(new QLabel(this)),
      m_emptyAdd(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("membersTable"));
    m_table->setWidths({226, 160, 76, 92, 116, 120, 170});
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_add->setObjectName(QStringLiteral("addMember"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_remove->setObjectName(QStringLiteral("removeMember"));
    m_remove->setIcon(icon(QStringLiteral("remove")));
    m_details->setObjectName(QStringLiteral("showDetails"));
    m_details->setCheckable(true);
    m_details->setChecked(true);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    for (auto* button : {m_details, m_remove, m_add})
        bar->addWidget(button);

    m_splitter->addWidget(cardAround(m_table, this));
    m_splitter->addWidget(cardAround(m_form, this));
    m_splitter->setHandleWidth(space::medium);
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);

    auto* empty = new QFrame(this);
    setRole(empty, "card");
    auto* emptyColumn = new QVBoxLayout(empty);
    setRole(m_emptyText, "muted");
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    setRole(m_emptyAdd, "primary");
    m_emptyAdd->setObjectName(QStringLiteral("addFirstMember"));
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_emptyAdd, 0, Qt::AlignCenter);
    emptyColumn->addStretch(2);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->setSpacing(space::medium);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& words) { m_table->filter().setWords(words); });
    connect(m_table, &RecordsTable::chosenChanged, this, &MembersPage::showChosen);
    connect(m_add, &QPushButton::clicked, this, &MembersPage::add);
    connect(m_emptyAdd, &QPushButton::clicked, this, &MembersPage::add);
    connect(m_remove, &QPushButton::clicked, this, &MembersPage::removeSelected);
    connect(m_details, &QPushButton::toggled, m_splitter->widget(1), &QWidget::setVisible);
}

void MembersPage::refresh(const document::Change* change)
{
    if (change && !change->touches<model::Member>() && !change->touches<model::Contribution>())
        return;
    m_table->records().refresh();
    m_form->refresh();
    const bool none = m_session.state().rows<model::Member>().empty();
    m_stack->setCurrentIndex(none ? 1 : 0);
    if (!change && !none && !m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(0, 0),
                                                   QItemSelectionModel::ClearAndSelect);
    const bool readOnly = m_session.document().isReadOnly();
    for (auto* button : {m_add, m_emptyAdd})
        button->setEnabled(!readOnly);
    showChosen();
    Q_EMIT subtitleChanged();
}

void MembersPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter members"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_table->setAccessibleName(tr("Members"));
    m_add->setText(tr("Add Member"));
    m_remove->setText(tr("Remove"));
    m_details->setText(tr("Details"));
    m_emptyText->setText(tr("Here stand the organisations of the consortium: who they are, what "
                            "kind, and since when they belong to it. You can also paste rows from "
                            "a spreadsheet."));
    m_emptyAdd->setText(tr("Add the First Member"));
    m_form->retranslate();
}

QString MembersPage::subtitle() const
{
    std::set<std::string> countries;
    int inferred = 0;
    const auto rows = m_session.state().rows<model::Member>();
    for (const auto& member : rows) {
        if (!member.country.empty())
            countries.insert(member.country);
        inferred += !member.inferred.empty();
    }
    auto words = memberWords(m_session.state(), m_session.asOf());
    if (!countries.empty())
        words =
            tr("%1 in %2").arg(words, tr("%n countries", "", static_cast<int>(countries.size())));
    if (inferred > 0)
        words = tr("%1 · %2", "two remarks")
                    .arg(words, tr("%n with values the import concluded (≈)", "", inferred));
    return words;
}

std::vector<figures::Figure> MembersPage::figures() const
{
    if (m_session.state().rows<model::Member>().empty())
        return {};
    return {figures::kindsFigure(m_session.state(), m_session.asOf()),
            figures::countriesFigure(m_session.state(), m_session.asOf())};
}

bool MembersPage::goTo(const QString& target)
{
    if (m_table->records().rowOf(target.toStdString()) >= 0 &&
        !m_table->choose(target.toStdString()))
        m_filter->clear();
    const bool found = m_table->choose(target.toStdString());
    if (found)
        m_table->setFocus();
    return found;
}

void MembersPage::copy()
{
    m_table->copyCells();
}

void MembersPage::paste()
{
    const RenameWatch watch(m_table->records());
    if (m_table->pasteCells()) {
        m_table->records().refresh();
        if (const auto words = watch.words(); !words.isEmpty())
            Q_EMIT messageRequested(words);
    }
}

void MembersPage::removeSelected()
{
    const auto ids = m_table->chosenIds();
    if (!ids.empty() && m_table->records().remove(ids))
        Q_EMIT messageRequested(
            tr("%n members were removed with everything that belonged to them. Undo brings them "
               "back.",
               "", static_cast<int>(ids.size())));
}

void MembersPage::find()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void MembersPage::add()
{
    model::Id<model::Member> id;
    const bool done = m_session.edit(model::coreText("Edit", "Add a member"),
                                     [&id](document::Draft& draft) -> model::Status {
                                         model::Member member;
                                         member.name = tr("New member").toStdString();
                                         id = draft.add(std::move(member));
                                         return {};
                                     });
    if (!done)
        return;
    m_filter->clear();
    m_table->choose(id.value());
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

void MembersPage::showChosen()
{
    const auto ids = m_table->chosenIds();
    m_form->setRows(ids);
    m_remove->setEnabled(!ids.empty() && !m_session.document().isReadOnly());
    m_remove->setToolTip(ids.empty() ? tr("Select members first.") : QString{});
    const auto& state = m_session.state();
    std::vector<const model::Member*> members;
    for (const auto& id : ids)
        if (const auto* member = state.find(model::Id<model::Member>{id}))
            members.push_back(member);
    if (members.size() == 1)
        Q_EMIT whyRequested(explainMember(state, *members.front()));
    else if (!members.empty())
        Q_EMIT whyRequested(explainMembers(state, members));
}

void MembersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const auto wanted =
        width() >= Theme::current().scaled(panelBesideFrom) ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted && m_splitter->property("placed").toBool())
        return;
    m_splitter->setProperty("placed", true);
    m_splitter->setOrientation(wanted);
    if (wanted == Qt::Horizontal)
        m_splitter->setSizes({width() * 62 / 100, width() * 38 / 100});
    else
        m_splitter->setSizes({height() * 6 / 10, height() * 4 / 10});
}

PageInfo membersPageInfo()
{
    auto info = pageInfoOf<MembersPage>("members", model::coreTextKey("Page", "Members"),
                                        PageGroup::formation);
    info.shortcut = QKeySequence(Qt::CTRL | Qt::Key_2);
    info.railState = [](const model::State& state, model::Date day) {
        return RailState{RailState::Mark::none, memberFigures(state, day)};
    };
    return info;
}

} // namespace concordat::ui
