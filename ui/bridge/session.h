#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/document/document.h"
#include "core/store/workspace.h"

namespace concordat::ui {

/// The open workspace and, in it, the open consortium: the only way from a widget to the model.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    bool hasWorkspace() const { return m_workspace != nullptr; }
    bool hasConsortium() const { return m_document != nullptr; }
    store::Workspace& workspace() const { return *m_workspace; }
    document::Document& document() const { return *m_document; }
    /// The present state; an empty one while no consortium is open.
    const model::State& state() const;
    /// The day everything is judged at: set by the user, else the sample's own, else today.
    model::Date asOf() const;
    void setAsOf(std::optional<model::Date> day);

    /// Who is named in the journal; the system's user unless set.
    const std::string& userName() const { return m_userName; }
    void setUserName(std::string name) { m_userName = std::move(name); }

    model::Status openWorkspace(const std::string& location, store::OpenMode mode);
    model::Status createWorkspace(const std::string& location);
    model::Status openConsortium(const std::string& id);
    void closeConsortium();
    /// Shows an earlier state of the open consortium, read-only, until `backToPresent`.
    void showEarlier(const model::State& earlier, QString name);
    void backToPresent();
    /// What the earlier state shown is called; empty while the present is shown.
    const QString& earlierName() const { return m_earlierName; }
    /// The document of the present, also while an earlier state is shown.
    document::Document& presentDocument() const { return m_present ? *m_present : *m_document; }
    void closeWorkspace();

    /// Runs an edit; a failure is shown through `failed` and returned as false.
    bool edit(model::Text label, const std::function<model::Status(document::Draft&)>& write,
              const document::EditOptions& options = {});
    bool undo();
    bool redo();
    /// Makes the state after journal entry `number` the present one, as an edit.
    bool bringBack(std::int64_t number, model::Text label);

Q_SIGNALS:
    void workspaceChanged();     ///< another workspace, or its list of consortia
    void workspaceListChanged(); ///< consortia were added or removed; the open one stays
    void consortiumChanged();    ///< another consortium is open, or none
    void changed(const concordat::document::Change& change);
    void failed(const concordat::model::Error& error);
    void asOfChanged();

private:
    void poll();

    std::shared_ptr<store::Workspace> m_workspace;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<document::Document> m_present; ///< set aside while an earlier state is shown
    QString m_earlierName;
    std::optional<model::Date> m_asOf;
    std::string m_userName;
};

} // namespace concordat::ui
