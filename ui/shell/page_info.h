#pragma once

#include "ui/shell/page.h"

namespace concordat::ui {

/// What the rail knows of a page that is made as `PageClass(session, parent)`; its icon has the
/// name of the page. The rail's state and a shortcut are added by who has them.
template <class PageClass>
PageInfo pageInfoOf(const char* id, model::TextKey title, PageGroup group)
{
    PageInfo info;
    info.id = QString::fromLatin1(id);
    info.title = title;
    info.icon = info.id;
    info.group = group;
    info.create = [](Session& session, QWidget* parent) -> Page* {
        return new PageClass(session, parent);
    };
    return info;
}

} // namespace concordat::ui
