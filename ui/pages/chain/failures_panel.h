#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <array>

#include "core/course/failure_modes.h"

namespace concordat::ui {

/// How the consortium could fail: each mode with its verdict and the path that supports it.
class FailuresPanel : public QWidget {
    Q_OBJECT

public:
    explicit FailuresPanel(QWidget* parent = nullptr);

    void show(std::vector<course::FailureReading> readings);
    void retranslate();

Q_SIGNALS:
    void whyRequested(const concordat::measures::Explanation& why);
    void nodeRequested(const QString& id);

private:
    static constexpr std::size_t count = 3;

    void fill();
    QString pathOf(const course::FailureReading& reading) const;

    std::vector<course::FailureReading> m_readings;
    std::array<QLabel*, count> m_titles{};
    std::array<QLabel*, count> m_verdicts{};
    std::array<QLabel*, count> m_paths{};
    std::array<QPushButton*, count> m_why{};
};

} // namespace concordat::ui
