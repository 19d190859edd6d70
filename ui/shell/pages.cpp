#include "ui/shell/page.h"

namespace concordat::ui {

const std::vector<PageInfo>& allPages()
{
    static const std::vector<PageInfo> pages{};
    return pages;
}

} // namespace concordat::ui
