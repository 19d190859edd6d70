#pragma once

#include <QAbstractTableModel>

#include "core/charter/signoff.h"
#include "ui/bridge/session.h"

namespace concordat::ui {

/// Who signs for each party, and when it did; edited in place.
class SignaturesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SignaturesModel(Session& session, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_session(session)
    {}

    enum Column { party, signatory, signedOn, columns };

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void show(std::vector<const model::Member*> parties,
              std::vector<const model::Signature*> signatures);

private:
    Session& m_session;
    std::vector<const model::Member*> m_parties;
    std::vector<const model::Signature*> m_signatures;
};

} // namespace concordat::ui
