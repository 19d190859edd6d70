#pragma once

#include <QObject>

class QAbstractSpinBox;

namespace concordat::ui {

/// A number field left to itself drops the digits that would lead beyond its range, so that 120
/// becomes 12. While this lives every number field of the program keeps what is typed, and on Enter
/// or on leaving refuses what it cannot hold, saying why; nothing is changed then.
class NumberCheck : public QObject {
    Q_OBJECT

public:
    explicit NumberCheck(QObject* parent);

Q_SIGNALS:
    void refused(const QString& words);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    static QString whyNot(const QAbstractSpinBox& box);
    bool refuse(QAbstractSpinBox& box);
};

} // namespace concordat::ui
