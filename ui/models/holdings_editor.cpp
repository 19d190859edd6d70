#include "ui/models/holdings_editor.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::ActorKind;
using model::Holding;
using model::Id;
using model::Member;
using model::ResourceCategory;
using model::ResourceType;
using model::TextKey;

namespace {

/// What a kind of actor typically holds: domain.md 1.1, R71-75 and R83.
struct Typical {
    ActorKind kind;
    ResourceCategory category;
    TextKey name;
};

constexpr Typical typical[] = {
    {ActorKind::leadEnterprise, ResourceCategory::marketDemand,
     model::coreTextKey("Resources", "Market demand")},
    {ActorKind::leadEnterprise, ResourceCategory::productionCapability,
     model::coreTextKey("Resources", "Production capability")},
    {ActorKind::leadEnterprise, ResourceCategory::applicationScenario,
     model::coreTextKey("Resources", "Application scenarios")},
    {ActorKind::university, ResourceCategory::basicResearch,
     model::coreTextKey("Resources", "Basic research")},
    {ActorKind::university, ResourceCategory::talent,
     model::coreTextKey("Resources", "Talent reserves")},
    {ActorKind::researchInstitute, ResourceCategory::frontierExploration,
     model::coreTextKey("Resources", "Frontier exploration")},
    {ActorKind::government, ResourceCategory::policyGuidance,
     model::coreTextKey("Resources", "Policy guidance")},
    {ActorKind::government, ResourceCategory::publicPlatform,
     model::coreTextKey("Resources", "Public platforms")},
    {ActorKind::technologyIntermediary, ResourceCategory::professionalService,
     model::coreTextKey("Resources", "Professional services")},
    {ActorKind::financialInstitution, ResourceCategory::capital,
     model::coreTextKey("Resources", "Capital")},
};

/// The holding that counts: the highest of a member's for a type; null without one.
const Holding* countingOf(const model::State& state, const Id<Member>& member,
                          const Id<ResourceType>& type)
{
    const Holding* best = nullptr;
    for (const auto& row : state.rows<Holding>()) {
        if (row.member == member && row.resourceType == type &&
            (!best || row.level.value > best->level.value))
            best = &row;
    }
    return best;
}

/// One holding is left for the pair, at the level typed.
void setLevel(document::Draft& draft, const Id<Member>& member, const Id<ResourceType>& type,
              std::optional<double> level)
{
    std::optional<Id<Holding>> kept;
    if (const auto* row = countingOf(draft.state(), member, type))
        kept = row->id;
    std::vector<Id<Holding>> others;
    for (const auto& row : draft.rows<Holding>()) {
        if (row.member == member && row.resourceType == type && (!level || row.id != kept))
            others.push_back(row.id);
    }
    for (const auto& id : others)
        draft.remove(id);
    if (!level)
        return;
    if (kept) {
        draft.update(*kept, [&](Holding& row) { row.level = *level; });
        return;
    }
    Holding row;
    row.member = member;
    row.resourceType = type;
    row.level = *level;
    draft.add(std::move(row));
}

} // namespace

HoldingsEditor::HoldingsEditor(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(new QLineEdit(this)),
      m_add(new QPushButton(this)), m_offer(new QPushButton(this)), m_table(new MatrixTable(this)),
      m_evidenceLabel(new QLabel(this)), m_evidence(new QLineEdit(this))
{
    m_name->setObjectName(QStringLiteral("holdings.name"));
    m_add->setObjectName(QStringLiteral("holdings.add"));
    m_offer->setObjectName(QStringLiteral("holdings.offer"));
    m_table->setObjectName(QStringLiteral("holdings.table"));
    m_evidence->setObjectName(QStringLiteral("holdings.evidence"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_evidenceLabel->setBuddy(m_evidence);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_name, 1);
    bar->addWidget(m_add);
    bar->addWidget(m_offer);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_evidenceLabel);
    foot->addWidget(m_evidence, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    m_table->matrix().setWrite([this](const auto& entries) { return write(entries); });
    connect(&m_table->matrix(), &MatrixModel::refused, this, &HoldingsEditor::refused);
    connect(m_table, &MatrixTable::currentCellChanged, this, [this](int row, int type) {
        showEvidence();
        if (row >= 0 && type >= 0)
            Q_EMIT currentCellChanged(row, type);
    });
    connect(m_add, &QPushButton::clicked, this, &HoldingsEditor::addTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &HoldingsEditor::addTyped);
    connect(m_offer, &QPushButton::clicked, this, &HoldingsEditor::openOffers);
    connect(m_evidence, &QLineEdit::editingFinished, this, &HoldingsEditor::writeEvidence);
}

void HoldingsEditor::retranslate()
{
    m_name->setPlaceholderText(tr("Required resources, separated by semicolons"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_add->setText(tr("Add"));
    m_offer->setText(tr("Offer…"));
    m_offer->setToolTip(tr("Types that the kinds of the members typically hold, and what the work "
                           "packages need"));
    m_table->setAccessibleName(tr("Holdings, 0 to 100"));
    m_evidence->setPlaceholderText(tr("What shows it: a visit, a report, a patent …"));
    showEvidence();
}

void HoldingsEditor::show(const measures::ResourceMatrix& matrix)
{
    m_shown = matrix;
    const auto& state = m_session.state();
    MatrixModel::Content content;
    for (const auto& member : matrix.members)
        content.rows.push_back({memberName(state, member), {}});
    for (std::size_t t = 0; t < matrix.types.size(); ++t) {
        const auto* type = state.find(matrix.types[t]);
        const auto name = QString::fromStdString(type ? type->name : matrix.types[t].value());
        content.columns.push_back(
            {name, matrix.required[t] ? name : tr("%1 (not required)").arg(name)});
    }
    content.values = matrix.levels;
    const bool readOnly = m_session.document().isReadOnly();
    m_table->matrix().setReadOnly(readOnly);
    m_table->matrix().setContent(std::move(content));
    for (auto* widget : std::initializer_list<QWidget*>{m_name, m_add, m_offer})
        widget->setEnabled(!readOnly);
    showEvidence();
}

bool HoldingsEditor::write(const std::vector<MatrixModel::Entry>& entries)
{
    const auto shown = m_shown;
    return m_session.edit(
        model::coreText("Edit", "Set holdings"), [&](document::Draft& draft) -> model::Status {
            for (const auto& entry : entries) {
                const auto& member = shown.members[static_cast<std::size_t>(entry.row)];
                const auto& type = shown.types[static_cast<std::size_t>(entry.column)];
                if (entry.value && (*entry.value < 0 || *entry.value > 100)) {
                    const auto* row = draft.find(type);
                    return model::Error{
                        model::ErrorCode::invalid,
                        model::coreText("Resources",
                                        "{value} is outside 0 to 100. Nothing was changed.")
                            .with("value", *entry.value),
                        memberName(draft.state(), member).toStdString() + ", " +
                            (row ? row->name : type.value()),
                        {}};
                }
                setLevel(draft, member, type, entry.value);
            }
            return {};
        });
}

void HoldingsEditor::addTyped()
{
    std::vector<std::string> names;
    for (const auto& name : m_name->text().split(QRegularExpression(QStringLiteral("[;；\\n]")))) {
        if (!name.trimmed().isEmpty())
            names.push_back(name.trimmed().toStdString());
    }
    if (names.empty()) {
        m_name->setFocus();
        return;
    }
    const bool done = m_session.edit(
        model::coreText("Edit", "Add required resources"),
        [&](document::Draft& draft) -> model::Status {
            for (const auto& name : names) {
                for (const auto& type : draft.rows<ResourceType>()) {
                    if (type.name == name)
                        return model::Error{model::ErrorCode::invalid,
                                            model::coreText("Resources",
                                                            "This resource type is there already. "
                                                            "Nothing was added."),
                                            name,
                                            {}};
                }
                ResourceType type;
                type.name = name;
                type.required = true;
                draft.add(std::move(type));
            }
            return {};
        });
    if (done)
        m_name->clear();
}

std::vector<HoldingsEditor::Offer> HoldingsEditor::offers(const model::State& state)
{
    std::set<ActorKind> kinds;
    for (const auto& member : state.rows<Member>())
        kinds.insert(member.kind);
    std::set<ResourceCategory> there;
    std::set<Id<model::WorkPackage>> served;
    for (const auto& type : state.rows<ResourceType>()) {
        there.insert(type.category);
        if (type.requiredBy)
            served.insert(*type.requiredBy);
    }
    std::vector<Offer> offers;
    for (const auto& entry : typical) {
        if (kinds.count(entry.kind) == 0 || there.count(entry.category) > 0)
            continue;
        ResourceType type;
        type.name = translated(entry.name.text()).toStdString();
        type.category = entry.category;
        type.required = true;
        offers.push_back({std::move(type), tr("typical of a kind of member")});
    }
    for (const auto& package : state.rows<model::WorkPackage>()) {
        if (served.count(package.id) > 0)
            continue;
        ResourceType type;
        type.name = package.title;
        type.requiredBy = package.id;
        type.required = true;
        offers.push_back({std::move(type), tr("for a work package")});
    }
    return offers;
}

void HoldingsEditor::openOffers()
{
    auto all = offers(m_session.state());
    QMenu menu(this);
    const auto addAll = [this](const std::vector<Offer>& chosen) {
        m_session.edit(model::coreText("Edit", "Add required resources"),
                       [&](document::Draft& draft) -> model::Status {
                           for (const auto& offer : chosen)
                               draft.add(offer.type);
                           return {};
                       });
    };
    if (all.empty())
        menu.addAction(tr("Nothing to offer: state the kinds of members or the work packages"))
            ->setEnabled(false);
    else
        connect(menu.addAction(tr("Add All %1").arg(all.size())), &QAction::triggered, this,
                [=] { addAll(all); });
    menu.addSeparator();
    for (const auto& offer : all)
        connect(menu.addAction(tr("%1 – %2", "offer and its reason")
                                   .arg(QString::fromStdString(offer.type.name), offer.reason)),
                &QAction::triggered, this, [=] { addAll({offer}); });
    menu.exec(m_offer->mapToGlobal(QPoint(0, m_offer->height())));
}

void HoldingsEditor::showEvidence()
{
    const auto at = m_table->currentIndex();
    const bool known = at.isValid() &&
                       static_cast<std::size_t>(at.row()) < m_shown.members.size() &&
                       static_cast<std::size_t>(at.column()) < m_shown.types.size();
    const Holding* row =
        known ? countingOf(m_session.state(), m_shown.members[static_cast<std::size_t>(at.row())],
                           m_shown.types[static_cast<std::size_t>(at.column())])
              : nullptr;
    m_evidence->setEnabled(row && !m_session.document().isReadOnly());
    m_evidence->setToolTip(row ? QString{} : tr("Choose a cell with a level first."));
    m_evidence->setText(row ? QString::fromStdString(row->evidence) : QString{});
    m_evidence->setModified(false);
    m_evidenceLabel->setText(tr("&Evidence"));
}

void HoldingsEditor::writeEvidence()
{
    const auto at = m_table->currentIndex();
    if (!m_evidence->isModified() || !at.isValid())
        return;
    m_evidence->setModified(false);
    const auto* row =
        countingOf(m_session.state(), m_shown.members[static_cast<std::size_t>(at.row())],
                   m_shown.types[static_cast<std::size_t>(at.column())]);
    if (!row)
        return;
    const auto id = row->id;
    const auto words = m_evidence->text().trimmed().toStdString();
    m_session.edit(model::coreText("Edit", "Give evidence for a holding"),
                   [&](document::Draft& draft) -> model::Status {
                       draft.update(id, [&](Holding& holding) { holding.evidence = words; });
                       return {};
                   });
}

} // namespace concordat::ui
