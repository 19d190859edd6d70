#pragma once

#include <QByteArray>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/result.h"

namespace concordat::ui {

struct QpdfLibrary;

/// A PDF in memory whose objects are read and changed through qpdf, which is loaded with the first
/// one. Objects are numbers that hold as long as the file; what cannot be read is a null object,
/// and what went wrong is said when the file is written.
class PdfFile {
public:
    using Object = unsigned int;

    /// Refused when it is no PDF, or where this computer lacks qpdf. `bytes` outlive the file.
    static model::Result<PdfFile> read(const QByteArray& bytes);
    /// The whole file, or what went wrong with it until now.
    model::Result<QByteArray> write() const;

    Object root() const;
    std::vector<Object> pages() const;
    /// All objects that others refer to, in the order of their numbers.
    std::vector<Object> objects() const;

    bool isDictionary(Object object) const;
    bool isStream(Object object) const;
    bool hasKey(Object dictionary, const char* key) const;
    Object value(Object dictionary, const char* key) const;
    /// Without what is no array: nothing.
    std::vector<Object> items(Object array) const;
    std::optional<int> integer(Object object) const;
    double number(Object object) const;
    /// A name without its stroke; empty for anything else.
    std::string name(Object object) const;
    std::string streamData(Object stream) const;

    /// From the syntax of PDF, such as "/XYZ" or "<< >>".
    Object parsed(const std::string& syntax) const;
    Object text(const std::string& utf8) const;
    Object array(const std::vector<Object>& items) const;
    /// Gives a number to an object, so that others can refer to it.
    Object referred(Object object) const;
    void set(Object dictionary, const char* key, Object value) const;
    void setStreamData(Object stream, const std::string& data) const;

private:
    struct Deleter {
        const QpdfLibrary* qpdf = nullptr;
        void operator()(void* file) const;
    };
    using File = std::unique_ptr<void, Deleter>;

    PdfFile(const QpdfLibrary& qpdf, File file);

    const QpdfLibrary* m_qpdf;
    File m_file;
};

} // namespace concordat::ui
