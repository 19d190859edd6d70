#pragma once

#include <QTreeWidget>

#include "core/governance/body_findings.h"

namespace concordat::ui {

/// The bodies below each other as their parents say; what is wrong with one is said in words.
class BodyTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit BodyTree(QWidget* parent = nullptr);

    void show(const model::State& state, const std::vector<governance::BodyFinding>& findings);
    /// Empty when there is none.
    std::string chosenId() const;
    bool choose(const std::string& id);

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A tree asks for the height of its items before it knows how their words wrap.
    void fitHeights();
};

} // namespace concordat::ui
