#include "ui/pages/members/members_page.h"
#include "ui/shell/page.h"

namespace concordat::ui {

const std::vector<PageInfo>& allPages()
{
    static const std::vector<PageInfo> pages{
        membersPageInfo(),
    };
    return pages;
}

} // namespace concordat::ui
