#include "ui/shell/program_style.h"

#include <QApplication>

#include "ui/shell/icons.h"

namespace concordat::ui {

namespace {

/// The icon of ours that says the same; empty where there is none.
const char* nameOf(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_MessageBoxInformation:
    case QStyle::SP_MessageBoxQuestion: return "help";
    case QStyle::SP_MessageBoxWarning:
    case QStyle::SP_MessageBoxCritical: return "warnings";
    case QStyle::SP_ToolBarHorizontalExtensionButton: return "more";
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_TitleBarCloseButton: return "close";
    case QStyle::SP_FileIcon: return "file";
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DialogOpenButton: return "open";
    case QStyle::SP_DirHomeIcon: return "home";
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DriveHDIcon: return "computer";
    case QStyle::SP_FileDialogToParent:
    case QStyle::SP_ArrowUp: return "up";
    case QStyle::SP_FileDialogNewFolder: return "new-folder";
    case QStyle::SP_FileDialogListView: return "list";
    case QStyle::SP_FileDialogDetailedView:
    case QStyle::SP_FileDialogContentsView:
    case QStyle::SP_FileDialogInfoView: return "details";
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack:
    case QStyle::SP_ArrowLeft: return "back";
    case QStyle::SP_ArrowForward:
    case QStyle::SP_ArrowRight: return "forward";
    default: return "";
    }
}

} // namespace

ProgramStyle::ProgramStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon ProgramStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                 const QWidget* widget) const
{
    const auto* name = nameOf(which);
    return *name ? icon(QString::fromLatin1(name))
                 : QProxyStyle::standardIcon(which, option, widget);
}

QPixmap ProgramStyle::standardPixmap(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const
{
    const auto* name = nameOf(which);
    if (!*name)
        return QProxyStyle::standardPixmap(which, option, widget);
    return icon(QString::fromLatin1(name)).pixmap(pixelMetric(PM_SmallIconSize, option, widget));
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // words are enough, as on every other button of the program
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace concordat::ui
