#include "ui/bridge/open_document.h"

#include <pugixml.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "core/exchange/zip_archive.h"

namespace concordat::ui {

using exchange::ZipArchive;
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
Status mendPart(ZipArchive& package, const char* name, Mend mend)
{
    const auto part = package.find(name);
    const auto text = part ? package.read(*part) : std::nullopt;
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
    auto package =
        ZipArchive::open({document.constData(), static_cast<std::size_t>(document.size())});
    if (!package)
        return package.error();
    if (!package->isOpen())
        return unfinishedOdt({}, package->problem());
    const auto asItIs = [](pugi::xml_document&) {};
    for (const auto& done :
         {mendPart(*package, "content.xml", finishContent),
          mendPart(*package, "styles.xml",
                   [chinese](pugi::xml_document& part) { finishStyles(part, chinese); }),
          mendPart(*package, "meta.xml", asItIs), mendPart(*package, "settings.xml", asItIs),
          mendPart(*package, "META-INF/manifest.xml",
                   [](pugi::xml_document& part) { finishManifest(part, picture); })})
        if (!done)
            return done.error();
    if (const auto drawn = package->find(picture))
        package->remove(*drawn);
    if (const auto bytes = package->close())
        return QByteArray::fromStdString(*bytes);
    return unfinishedOdt({}, package->problem());
}

} // namespace concordat::ui
