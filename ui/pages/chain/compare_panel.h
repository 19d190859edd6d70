#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QWidget>
#include <vector>

namespace concordat::ui {

/// What the chain is held against: nothing, a named version, a scenario, another consortium.
class ComparePanel : public QWidget {
    Q_OBJECT

public:
    enum class Kind { nothing, version, scenario, consortium };
    struct Choice {
        Kind kind{};
        std::string id;
        QString name;

        bool operator==(const Choice& other) const { return kind == other.kind && id == other.id; }
    };

    explicit ComparePanel(QWidget* parent = nullptr);

    /// Offers these; the present choice stays if it is among them.
    void offer(const std::vector<Choice>& choices);
    Choice choice() const;
    bool sideBySide() const { return m_sideBySide->isChecked(); }
    /// What the comparison comes to, in a sentence.
    void say(const QString& words) { m_words->setText(words); }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QString nameOf(const Choice& choice) const;
    void fill();

    std::vector<Choice> m_choices;
    QLabel* m_label;
    QComboBox* m_box;
    QCheckBox* m_sideBySide;
    QLabel* m_words;
};

} // namespace concordat::ui
