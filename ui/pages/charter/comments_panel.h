#pragma once

#include <QFrame>

#include "ui/bridge/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace concordat::ui {

/// What people say about one article: the point that is still open, and remarks that stay until
/// somebody settles them.
class CommentsPanel : public QFrame {
    Q_OBJECT

public:
    explicit CommentsPanel(Session& session, QWidget* parent = nullptr);

    void show(const std::string& article);
    void retranslate();

private:
    void showRemarks();
    void add();

    Session& m_session;
    std::string m_article;
    QLabel* m_title;
    QLabel* m_openLabel;
    QLineEdit* m_open;
    QVBoxLayout* m_remarks;
    QLineEdit* m_text;
    QComboBox* m_member;
    QPushButton* m_add;
};

} // namespace concordat::ui
