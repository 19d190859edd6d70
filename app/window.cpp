#include "app/window.h"

namespace concordat::app {

int runWindow(const WindowOptions&)
{
    return 0;
}

} // namespace concordat::app
