#include "ui/pages/history/history_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/portfolio/portfolio_page.h"
#include "ui/shell/page.h"

namespace concordat::ui {

const std::vector<PageInfo>& allPages()
{
    static const std::vector<PageInfo> pages{
        membersPageInfo(),
        portfolioPageInfo(),
        historyPageInfo(),
    };
    return pages;
}

} // namespace concordat::ui
