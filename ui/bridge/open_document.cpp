#include "ui/bridge/open_document.h"

#include <zip.h>

#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace concordat::ui {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::Status;

namespace {

constexpr auto declaredVersion = "1.3";

Error unfinishedOdt(const std::string& part, const std::string& reason)
{
    return {ErrorCode::storage,
            coreText("CharterExport", "The ODT that pandoc wrote could not be finished: {reason}. "
                                      "Export as DOCX, or install another version of pandoc.")
                .with("reason", reason),
            part,
            {}};
}

/// The parts of a document in memory; what is not replaced stays as it is, byte for byte.
class OdtPackage {
public:
    explicit OdtPackage(const QByteArray& bytes)
    {
        zip_error_t problem;
        zip_error_init(&problem);
        m_source.reset(zip_source_buffer_create(
            bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &problem));
        if (m_source) {
            zip_source_keep(m_source.get()); // the archive takes one hold, this the other
            m_archive.reset(zip_open_from_source(m_source.get(), 0, &problem));
            if (!m_archive)
                zip_source_free(m_source.get());
        }
        m_problem = zip_error_strerror(&problem);
        zip_error_fini(&problem);
    }

    bool isOpen() const { return static_cast<bool>(m_archive); }
    std::string problem() const { return m_archive ? zip_strerror(m_archive.get()) : m_problem; }

    std::optional<std::string> read(const char* name) const
    {
        zip_stat_t info;
        zip_stat_init(&info);
        if (zip_stat(m_archive.get(), name, 0, &info) != 0 || !(info.valid & ZIP_STAT_SIZE))
            return {};
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file{
            zip_fopen(m_archive.get(), name, 0), &zip_fclose};
        std::string text(info.size, '\0');
        if (!file ||
            zip_fread(file.get(), text.data(), info.size) != static_cast<zip_int64_t>(info.size))
            return {};
        return text;
    }

    bool replace(const char* name, std::string text)
    {
        // The archive reads the text when it is closed, so it is kept until then.
        const auto& kept = *m_texts.emplace_back(std::make_unique<std::string>(std::move(text)));
        zip_source_t* source = zip_source_buffer(m_archive.get(), kept.data(), kept.size(), 0);
        if (!source)
            return false;
        if (zip_file_add(m_archive.get(), name, source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8) >= 0)
            return true;
        zip_source_free(source);
        return false;
    }

    void remove(const char* name)
    {
        if (const auto index = zip_name_locate(m_archive.get(), name, 0); index >= 0)
            zip_delete(m_archive.get(), static_cast<zip_uint64_t>(index));
    }

    /// Closes the archive and gives its bytes.
    std::optional<QByteArray> close()
    {
        if (zip_close(m_archive.get()) != 0)
            return {};
        static_cast<void>(m_archive.release());
        zip_stat_t info;
        zip_stat_init(&info);
        if (zip_source_open(m_source.get()) != 0 || zip_source_stat(m_source.get(), &info) != 0)
            return {};
        QByteArray bytes(static_cast<qsizetype>(info.size), '\0');
        const auto read = zip_source_read(m_source.get(), bytes.data(), info.size);
        zip_source_close(m_source.get());
        return read == static_cast<zip_int64_t>(info.size) ? std::optional{bytes} : std::nullopt;
    }

private:
    std::vector<std::unique_ptr<std::string>> m_texts;
    std::unique_ptr<zip_source_t, decltype(&zip_source_free)> m_source{nullptr, &zip_source_free};
    std::unique_ptr<zip_t, decltype(&zip_discard)> m_archive{nullptr, &zip_discard};
    std::string m_problem;
};

/// What a heading says and the bookmark that leads to it.
struct OdtHeading {
    std::string text;
    std::string bookmark;
};

void readHeading(const pugi::xml_node& node, OdtHeading& heading)
{
    for (const auto& child : node.children()) {
        const std::string_view name{child.name()};
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            heading.text += child.value();
        else if (name == "text:s" || name == "text:tab" || name == "text:line-break")
            heading.text += ' ';
        else if (name == "text:bookmark-start" || name == "text:bookmark")
            heading.bookmark = child.attribute("text:name").value();
        else if (name != "text:note")
            readHeading(child, heading);
    }
}

std::vector<OdtHeading> headingsOf(const pugi::xml_document& content, int depth)
{
    std::vector<OdtHeading> found;
    for (const auto& each : content.select_nodes("//text:h")) {
        if (each.node().attribute("text:outline-level").as_int(1) > depth)
            continue;
        readHeading(each.node(), found.emplace_back());
    }
    return found;
}

pugi::xml_node addParagraph(pugi::xml_node parent, const char* style)
{
    auto added = parent.append_child("text:p");
    added.append_attribute("text:style-name") = style;
    return added;
}

void writeLines(pugi::xml_node table, const std::vector<OdtHeading>& lines, const char* title)
{
    auto body = table.append_child("text:index-body");
    auto head = body.append_child("text:index-title");
    head.append_attribute("text:name") = "Contents Heading";
    addParagraph(head, "Contents_20_Heading").text() = title;
    for (const auto& line : lines) {
        auto entry = addParagraph(body, "Contents_20_1");
        if (line.bookmark.empty()) {
            entry.text() = line.text.c_str();
            continue;
        }
        auto link = entry.append_child("text:a");
        link.append_attribute("xlink:type") = "simple";
        link.append_attribute("xlink:href") = ("#" + line.bookmark).c_str();
        link.append_attribute("text:style-name") = "Index_20_Link";
        link.append_attribute("text:visited-style-name") = "Index_20_Link";
        link.text() = line.text.c_str();
    }
}

void finishContent(pugi::xml_document& content)
{
    auto table = content.select_node("//text:table-of-content").node();
    if (!table)
        return;
    const auto source = table.child("text:table-of-content-source");
    if (!table.attribute("text:name"))
        table.append_attribute("text:name") = "Contents";
    if (!table.child("text:index-body"))
        writeLines(table, headingsOf(content, source.attribute("text:outline-level").as_int(1)),
                   source.child("text:index-title-template").text().get());
}

/// Adds a style unless the organisation's own document has it.
void addStyle(pugi::xml_node styles, const char* family, const char* name, const char* shown,
              const char* parent)
{
    if (styles.find_child_by_attribute("style:style", "style:name", name))
        return;
    auto style = styles.append_child("style:style");
    style.append_attribute("style:name") = name;
    style.append_attribute("style:display-name") = shown;
    style.append_attribute("style:family") = family;
    if (parent)
        style.append_attribute("style:parent-style-name") = parent;
}

void finishStyles(pugi::xml_document& document, bool chinese)
{
    auto styles = document.child("office:document-styles").child("office:styles");
    addStyle(styles, "paragraph", "Contents_20_Heading", "Contents Heading", "Heading");
    addStyle(styles, "paragraph", "Contents_20_1", "Contents 1", "Standard");
    addStyle(styles, "text", "Index_20_Link", "Index Link", nullptr);
    if (!chinese)
        return;
    for (const auto& each : styles.select_nodes(".//*[@style:language-asian='zxx']")) {
        each.node().attribute("style:language-asian") = "zh";
        each.node().attribute("style:country-asian") = "CN";
    }
}

void finishManifest(pugi::xml_document& document, const char* removed)
{
    auto list = document.child("manifest:manifest");
    list.remove_child(list.find_child_by_attribute("manifest:full-path", removed));
    for (auto part : list.children())
        if (auto attribute = part.attribute("manifest:version"))
            attribute = declaredVersion;
    list.attribute("manifest:version") = declaredVersion;
}

/// One part of the package read, mended and put back; a part that is not there stays away.
template <typename Mend>
Status mendPart(OdtPackage& package, const char* name, Mend mend)
{
    const auto text = package.read(name);
    if (!text)
        return unfinishedOdt(name, package.problem());
    pugi::xml_document document;
    // Every blank of the text stays as it is.
    const auto parsed =
        document.load_buffer(text->data(), text->size(), pugi::parse_full | pugi::parse_ws_pcdata);
    if (!parsed)
        return unfinishedOdt(name, parsed.description());
    if (auto declared = document.document_element().attribute("office:version"))
        declared = declaredVersion;
    mend(document);
    std::ostringstream out;
    document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return package.replace(name, out.str()) ? Status{} : unfinishedOdt(name, package.problem());
}

} // namespace

Result<QByteArray> finishOpenDocument(const QByteArray& document, bool chinese)
{
    constexpr auto picture = "Thumbnails/thumbnail.png";
    OdtPackage package{document};
    if (!package.isOpen())
        return unfinishedOdt({}, package.problem());
    const auto asItIs = [](pugi::xml_document&) {};
    for (const auto& done :
         {mendPart(package, "content.xml", finishContent),
          mendPart(package, "styles.xml",
                   [chinese](pugi::xml_document& part) { finishStyles(part, chinese); }),
          mendPart(package, "meta.xml", asItIs), mendPart(package, "settings.xml", asItIs),
          mendPart(package, "META-INF/manifest.xml",
                   [](pugi::xml_document& part) { finishManifest(part, picture); })})
        if (!done)
            return done.error();
    package.remove(picture);
    if (auto bytes = package.close())
        return *bytes;
    return unfinishedOdt({}, package.problem());
}

} // namespace concordat::ui
