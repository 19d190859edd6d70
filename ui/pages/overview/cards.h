#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace concordat::ui {

/// A framed number with its name and a line below; pressed like a button.
class NumberCard : public QFrame {
    Q_OBJECT

public:
    explicit NumberCard(QWidget* parent = nullptr);

    /// `role` colours the number: empty, `high`, `medium` or `good`.
    void show(const QString& name, const QString& number, const QString& remark,
              const QString& role = {});

Q_SIGNALS:
    void pressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The number stands large where it has room on one line, else smaller.
    void fit();

    QLabel* m_name;
    QLabel* m_number;
    QLabel* m_remark;
};

/// A framed list with a heading; rows are name and value, or something to press.
class ListCard : public QFrame {
    Q_OBJECT

public:
    explicit ListCard(QWidget* parent = nullptr);

    void begin(const QString& heading);
    void addRow(const QString& name, const QString& value);
    /// A row that leads somewhere; without a link it is plain text.
    void addLink(const QString& words, const QString& link);
    /// A warning: its mark in the colour of its severity, what was found, the remedy, and a button
    /// that leads to where it is mended; without a link there is no button.
    void addWarning(const QString& mark, const char* role, const QString& words,
                    const QString& remedy, const QString& link, const QString& button);
    void addWidget(QWidget* widget);

Q_SIGNALS:
    void linkPressed(const QString& link);

private:
    QLabel* m_heading;
    QVBoxLayout* m_rows;
};

} // namespace concordat::ui
