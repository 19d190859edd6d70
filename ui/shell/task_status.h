#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace concordat::ui {

class TaskRunner;

/// In the status bar: the task under way, how far it is, and a button to stop it. Appears when a
/// task has run for half a second, so that short ones do not flicker.
class TaskStatus : public QWidget {
    Q_OBJECT

public:
    TaskStatus(TaskRunner& tasks, QWidget* parent);
    void retranslate();

private:
    void follow();
    void present();

    TaskRunner& m_tasks;
    QLabel* m_title;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QTimer* m_patience;
};

} // namespace concordat::ui
