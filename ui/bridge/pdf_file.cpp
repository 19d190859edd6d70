#include "ui/bridge/pdf_file.h"

#include <cstdlib>
#include <qpdf/qpdf-c.h>

#include "core/model/loaded_library.h"

namespace concordat::ui {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

struct QpdfLibrary : model::LoadedFunctions {
    decltype(qpdf_init)& init = named<decltype(qpdf_init)>("qpdf_init");
    decltype(qpdf_cleanup)& cleanup = named<decltype(qpdf_cleanup)>("qpdf_cleanup");
    decltype(qpdf_silence_errors)& silence =
        named<decltype(qpdf_silence_errors)>("qpdf_silence_errors");
    decltype(qpdf_set_suppress_warnings)& suppressWarnings =
        named<decltype(qpdf_set_suppress_warnings)>("qpdf_set_suppress_warnings");
    decltype(qpdf_has_error)& hasError = named<decltype(qpdf_has_error)>("qpdf_has_error");
    decltype(qpdf_get_error)& error = named<decltype(qpdf_get_error)>("qpdf_get_error");
    decltype(qpdf_get_error_full_text)& errorText =
        named<decltype(qpdf_get_error_full_text)>("qpdf_get_error_full_text");
    decltype(qpdf_read_memory)& read = named<decltype(qpdf_read_memory)>("qpdf_read_memory");
    decltype(qpdf_init_write_memory)& initWrite =
        named<decltype(qpdf_init_write_memory)>("qpdf_init_write_memory");
    decltype(qpdf_write)& write = named<decltype(qpdf_write)>("qpdf_write");
    decltype(qpdf_get_buffer)& written = named<decltype(qpdf_get_buffer)>("qpdf_get_buffer");
    decltype(qpdf_get_buffer_length)& writtenLength =
        named<decltype(qpdf_get_buffer_length)>("qpdf_get_buffer_length");
    decltype(qpdf_get_num_pages)& pages = named<decltype(qpdf_get_num_pages)>("qpdf_get_num_pages");
    decltype(qpdf_get_page_n)& page = named<decltype(qpdf_get_page_n)>("qpdf_get_page_n");
    decltype(qpdf_get_root)& root = named<decltype(qpdf_get_root)>("qpdf_get_root");
    decltype(qpdf_get_trailer)& trailer = named<decltype(qpdf_get_trailer)>("qpdf_get_trailer");
    decltype(qpdf_get_object_by_id)& object =
        named<decltype(qpdf_get_object_by_id)>("qpdf_get_object_by_id");
    decltype(qpdf_make_indirect_object)& refer =
        named<decltype(qpdf_make_indirect_object)>("qpdf_make_indirect_object");
    decltype(qpdf_oh_is_dictionary)& isDictionary =
        named<decltype(qpdf_oh_is_dictionary)>("qpdf_oh_is_dictionary");
    decltype(qpdf_oh_is_stream)& isStream = named<decltype(qpdf_oh_is_stream)>("qpdf_oh_is_stream");
    decltype(qpdf_oh_is_array)& isArray = named<decltype(qpdf_oh_is_array)>("qpdf_oh_is_array");
    decltype(qpdf_oh_is_integer)& isInteger =
        named<decltype(qpdf_oh_is_integer)>("qpdf_oh_is_integer");
    decltype(qpdf_oh_is_name)& isName = named<decltype(qpdf_oh_is_name)>("qpdf_oh_is_name");
    decltype(qpdf_oh_has_key)& hasKey = named<decltype(qpdf_oh_has_key)>("qpdf_oh_has_key");
    decltype(qpdf_oh_get_key)& key = named<decltype(qpdf_oh_get_key)>("qpdf_oh_get_key");
    decltype(qpdf_oh_get_array_n_items)& count =
        named<decltype(qpdf_oh_get_array_n_items)>("qpdf_oh_get_array_n_items");
    decltype(qpdf_oh_get_array_item)& item =
        named<decltype(qpdf_oh_get_array_item)>("qpdf_oh_get_array_item");
    decltype(qpdf_oh_get_int_value_as_int)& integer =
        named<decltype(qpdf_oh_get_int_value_as_int)>("qpdf_oh_get_int_value_as_int");
    decltype(qpdf_oh_get_numeric_value)& number =
        named<decltype(qpdf_oh_get_numeric_value)>("qpdf_oh_get_numeric_value");
    decltype(qpdf_oh_get_name)& name = named<decltype(qpdf_oh_get_name)>("qpdf_oh_get_name");
    decltype(qpdf_oh_get_stream_data)& streamData =
        named<decltype(qpdf_oh_get_stream_data)>("qpdf_oh_get_stream_data");
    decltype(qpdf_oh_replace_stream_data)& replaceStreamData =
        named<decltype(qpdf_oh_replace_stream_data)>("qpdf_oh_replace_stream_data");
    decltype(qpdf_oh_parse)& parse = named<decltype(qpdf_oh_parse)>("qpdf_oh_parse");
    decltype(qpdf_oh_new_null)& null = named<decltype(qpdf_oh_new_null)>("qpdf_oh_new_null");
    decltype(qpdf_oh_new_array)& array = named<decltype(qpdf_oh_new_array)>("qpdf_oh_new_array");
    decltype(qpdf_oh_new_unicode_string)& text =
        named<decltype(qpdf_oh_new_unicode_string)>("qpdf_oh_new_unicode_string");
    decltype(qpdf_oh_append_item)& append =
        named<decltype(qpdf_oh_append_item)>("qpdf_oh_append_item");
    decltype(qpdf_oh_replace_key)& replaceKey =
        named<decltype(qpdf_oh_replace_key)>("qpdf_oh_replace_key");

    /// What went wrong first with the file, if anything did.
    std::optional<Error> problem(qpdf_data pdf) const
    {
        if (!hasError(pdf))
            return {};
        const std::string reason = errorText(pdf, error(pdf));
        return Error{ErrorCode::storage,
                     coreText("CharterExport", "The PDF could not be completed: {reason}.")
                         .with("reason", reason),
                     {},
                     {}};
    }
};

namespace {

qpdf_data asQpdf(void* file)
{
    return static_cast<qpdf_data>(file);
}

} // namespace

void PdfFile::Deleter::operator()(void* file) const
{
    auto* data = asQpdf(file);
    qpdf->cleanup(&data);
}

PdfFile::PdfFile(const QpdfLibrary& qpdf, File file) : m_qpdf(&qpdf), m_file(std::move(file)) {}

Result<PdfFile> PdfFile::read(const QByteArray& bytes)
{
    const auto qpdf = model::loadedLibrary<QpdfLibrary>(CONCORDAT_QPDF, "libqpdf29");
    if (!qpdf)
        return qpdf.error();
    File file{(*qpdf)->init(), Deleter{*qpdf}};
    auto* const pdf = asQpdf(file.get());
    (*qpdf)->silence(pdf);
    (*qpdf)->suppressWarnings(pdf, QPDF_TRUE);
    (*qpdf)->read(pdf, "charter", bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                  nullptr);
    if (auto problem = (*qpdf)->problem(pdf))
        return *std::move(problem);
    return PdfFile{**qpdf, std::move(file)};
}

Result<QByteArray> PdfFile::write() const
{
    auto* const pdf = asQpdf(m_file.get());
    if (auto problem = m_qpdf->problem(pdf))
        return *std::move(problem);
    m_qpdf->initWrite(pdf);
    m_qpdf->write(pdf);
    if (auto problem = m_qpdf->problem(pdf))
        return *std::move(problem);
    return QByteArray{reinterpret_cast<const char*>(m_qpdf->written(pdf)),
                      static_cast<qsizetype>(m_qpdf->writtenLength(pdf))};
}

PdfFile::Object PdfFile::root() const
{
    return m_qpdf->root(asQpdf(m_file.get()));
}

std::vector<PdfFile::Object> PdfFile::pages() const
{
    auto* const pdf = asQpdf(m_file.get());
    std::vector<Object> found;
    for (int i = 0; i < m_qpdf->pages(pdf); ++i)
        found.push_back(m_qpdf->page(pdf, static_cast<std::size_t>(i)));
    return found;
}

std::vector<PdfFile::Object> PdfFile::objects() const
{
    auto* const pdf = asQpdf(m_file.get());
    const auto size = integer(value(m_qpdf->trailer(pdf), "/Size")).value_or(0);
    std::vector<Object> found;
    for (int i = 1; i < size; ++i)
        found.push_back(m_qpdf->object(pdf, i, 0));
    return found;
}

bool PdfFile::isDictionary(Object object) const
{
    return m_qpdf->isDictionary(asQpdf(m_file.get()), object) != QPDF_FALSE;
}

bool PdfFile::isStream(Object object) const
{
    return m_qpdf->isStream(asQpdf(m_file.get()), object) != QPDF_FALSE;
}

bool PdfFile::hasKey(Object dictionary, const char* key) const
{
    return m_qpdf->hasKey(asQpdf(m_file.get()), dictionary, key) != QPDF_FALSE;
}

PdfFile::Object PdfFile::value(Object dictionary, const char* key) const
{
    return m_qpdf->key(asQpdf(m_file.get()), dictionary, key);
}

std::vector<PdfFile::Object> PdfFile::items(Object array) const
{
    auto* const pdf = asQpdf(m_file.get());
    std::vector<Object> found;
    if (m_qpdf->isArray(pdf, array) == QPDF_FALSE)
        return found;
    for (int i = 0; i < m_qpdf->count(pdf, array); ++i)
        found.push_back(m_qpdf->item(pdf, array, i));
    return found;
}

std::optional<int> PdfFile::integer(Object object) const
{
    auto* const pdf = asQpdf(m_file.get());
    if (m_qpdf->isInteger(pdf, object) == QPDF_FALSE)
        return {};
    return m_qpdf->integer(pdf, object);
}

double PdfFile::number(Object object) const
{
    return m_qpdf->number(asQpdf(m_file.get()), object);
}

std::string PdfFile::name(Object object) const
{
    auto* const pdf = asQpdf(m_file.get());
    if (m_qpdf->isName(pdf, object) == QPDF_FALSE)
        return {};
    return std::string{m_qpdf->name(pdf, object)}.substr(1);
}

std::string PdfFile::streamData(Object stream) const
{
    unsigned char* bytes = nullptr;
    std::size_t length = 0;
    m_qpdf->streamData(asQpdf(m_file.get()), stream, qpdf_dl_all, nullptr, &bytes, &length);
    const std::unique_ptr<unsigned char, decltype(&std::free)> held{bytes, &std::free};
    return bytes ? std::string{reinterpret_cast<const char*>(bytes), length} : std::string{};
}

PdfFile::Object PdfFile::parsed(const std::string& syntax) const
{
    return m_qpdf->parse(asQpdf(m_file.get()), syntax.c_str());
}

PdfFile::Object PdfFile::text(const std::string& utf8) const
{
    return m_qpdf->text(asQpdf(m_file.get()), utf8.c_str());
}

PdfFile::Object PdfFile::array(const std::vector<Object>& items) const
{
    auto* const pdf = asQpdf(m_file.get());
    const auto made = m_qpdf->array(pdf);
    for (const auto item : items)
        m_qpdf->append(pdf, made, item);
    return made;
}

PdfFile::Object PdfFile::referred(Object object) const
{
    return m_qpdf->refer(asQpdf(m_file.get()), object);
}

void PdfFile::set(Object dictionary, const char* key, Object value) const
{
    m_qpdf->replaceKey(asQpdf(m_file.get()), dictionary, key, value);
}

void PdfFile::setStreamData(Object stream, const std::string& data) const
{
    auto* const pdf = asQpdf(m_file.get());
    const auto null = m_qpdf->null(pdf);
    m_qpdf->replaceStreamData(pdf, stream, reinterpret_cast<const unsigned char*>(data.data()),
                              data.size(), null, null);
}

} // namespace concordat::ui
