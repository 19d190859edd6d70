#pragma once

#include <functional>

class QAbstractSpinBox;

namespace concordat::ui {

/// Calls `take` when somebody types the number that a field shows already. A default that is typed
/// is a decision of whoever typed it, though the number is the same.
void onRetyped(QAbstractSpinBox& box, std::function<void()> take);

} // namespace concordat::ui
