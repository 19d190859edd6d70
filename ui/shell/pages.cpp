#include "ui/pages/agreements/agreements_page.h"
#include "ui/pages/bodies/bodies_page.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/chain/chain_page.h"
#include "ui/pages/charter/charter_page.h"
#include "ui/pages/coordination/coordination_page.h"
#include "ui/pages/governance/governance_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/pages/leadership/leadership_page.h"
#include "ui/pages/lifecycle/lifecycle_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/openness/openness_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/portfolio/portfolio_page.h"
#include "ui/pages/programme/programme_page.h"
#include "ui/pages/resources/resources_page.h"
#include "ui/pages/risks/risks_page.h"
#include "ui/pages/selection/selection_page.h"
#include "ui/pages/signoff/signoff_page.h"
#include "ui/pages/split/split_page.h"
#include "ui/pages/synergy/synergy_page.h"
#include "ui/pages/trust/trust_page.h"
#include "ui/pages/warnings/warnings_page.h"
#include "ui/shell/page.h"

namespace concordat::ui {

namespace {

using model::coreTextKey;

PageInfo pageInfo(const char* id, model::TextKey title, PageGroup group, QKeyCombination keys,
                  Page* (*create)(Session&, QWidget*),
                  RailState (*state)(const model::State&, model::Date))
{
    PageInfo info;
    info.id = QString::fromLatin1(id);
    info.title = title;
    info.icon = info.id;
    info.group = group;
    info.shortcut = QKeySequence(keys);
    info.create = create;
    info.railState = state;
    return info;
}

} // namespace

const std::vector<PageInfo>& allPages()
{
    static const std::vector<PageInfo> pages{
        pageInfo("overview", coreTextKey("Page", "Overview"), PageGroup::overview,
                 Qt::CTRL | Qt::Key_1, &createOverviewPage, &overviewRailState),
        programmePageInfo(),
        selectionPageInfo(),
        membersPageInfo(),
        resourcesPageInfo(),
        trustPageInfo(),
        risksPageInfo(),
        splitPageInfo(),
        governancePageInfo(),
        bodiesPageInfo(),
        leadershipPageInfo(),
        coordinationPageInfo(),
        synergyPageInfo(),
        opennessPageInfo(),
        pageInfo("charter", coreTextKey("Page", "Charter"), PageGroup::charter,
                 Qt::CTRL | Qt::Key_3, &createCharterPage, &charterRailState),
        pageInfo("agreements", coreTextKey("Page", "Agreements"), PageGroup::charter,
                 QKeyCombination{Qt::Key{}}, &createAgreementsPage, &agreementsRailState),
        pageInfo("signoff", coreTextKey("Page", "Sign-off"), PageGroup::charter,
                 QKeyCombination{Qt::Key{}}, &createSignoffPage, &signoffRailState),
        calendarPageInfo(),
        meetingsPageInfo(),
        pageInfo("chain", coreTextKey("Page", "Chain"), PageGroup::outcomes, Qt::CTRL | Qt::Key_4,
                 &createChainPage, &chainRailState),
        indicatorsPageInfo(),
        pageInfo("warnings", coreTextKey("Page", "Warnings"), PageGroup::outcomes,
                 Qt::CTRL | Qt::SHIFT | Qt::Key_W, &createWarningsPage, &warningsRailState),
        lifecyclePageInfo(),
        portfolioPageInfo(),
        historyPageInfo(),
    };
    return pages;
}

} // namespace concordat::ui
