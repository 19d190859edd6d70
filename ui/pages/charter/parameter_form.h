#pragma once

#include <QWidget>

#include "core/charter/build.h"
#include "core/model/state.h"

class QGridLayout;
class QLabel;

namespace concordat::ui {

/// The parameters of the chosen alternative, each in a field of its kind. The fields stay while
/// the same article is shown, so that typing is not interrupted by the change it causes.
class ParameterForm : public QWidget {
    Q_OBJECT

public:
    explicit ParameterForm(QWidget* parent = nullptr);

    void show(const model::State& state, model::Date asOf, const charter::ArticleSpec& article,
              const charter::Alternative& alternative, charter::Language language);
    /// Puts the cursor into the field of a parameter; false when there is none.
    bool focusParameter(const QString& name);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void numberChanged(const std::string& parameter, double value);
    void textChanged(const std::string& parameter, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QWidget* makeField(const charter::ParameterSpec& parameter, charter::Language language);
    void fill(QWidget* field, const charter::ParameterSpec& parameter, charter::Language language,
              const model::State& state, model::Date asOf);

    QGridLayout* m_layout;
    std::string m_shown;
    std::string m_article;
    std::vector<std::pair<QLabel*, QWidget*>> m_fields;
};

} // namespace concordat::ui
