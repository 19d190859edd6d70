#include "ui/figures/graph_layout.h"

#include <graphviz/gvc.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <mutex>

#include "core/model/loaded_library.h"

namespace concordat::ui::figures {

namespace {

/// Functions of libgvc and of libcgraph beneath it: one look finds those of both.
struct Graphviz : model::LoadedFunctions {
    decltype(gvContext)& newContext = named<decltype(gvContext)>("gvContext");
    decltype(gvFreeContext)& freeContext = named<decltype(gvFreeContext)>("gvFreeContext");
    decltype(gvLayout)& layOut = named<decltype(gvLayout)>("gvLayout");
    decltype(gvFreeLayout)& freeLayout = named<decltype(gvFreeLayout)>("gvFreeLayout");
    decltype(Agdirected)& directed = named<decltype(Agdirected)>("Agdirected");
    decltype(agopen)& open = named<decltype(agopen)>("agopen");
    decltype(agclose)& close = named<decltype(agclose)>("agclose");
    decltype(agnode)& node = named<decltype(agnode)>("agnode");
    decltype(agedge)& edge = named<decltype(agedge)>("agedge");
    decltype(agsafeset)& set = named<decltype(agsafeset)>("agsafeset");
};

/// Graphviz measures sizes in inches and places in points.
constexpr double pointsPerInch = 72;

struct Closer {
    const Graphviz* graphviz = nullptr;
    void operator()(GVC_t* context) const { graphviz->freeContext(context); }
    void operator()(Agraph_t* graph) const { graphviz->close(graph); }
};
using Context = std::unique_ptr<GVC_t, Closer>;
using Graph = std::unique_ptr<Agraph_t, Closer>;

std::string inches(double units)
{
    // Digits and a point whatever the locale: std::to_string would write a comma in some.
    const auto thousandths = static_cast<long>(std::lround(units / pointsPerInch * 1000));
    auto digits = std::to_string(thousandths % 1000);
    digits.insert(0, 3 - digits.size(), '0');
    return std::to_string(thousandths / 1000) + "." + digits;
}

/// The graph as the library knows it; nodes in their order are named by number.
class Sketch {
public:
    Sketch(const Graphviz& graphviz, const Diagram& diagram)
        : m_graphviz(graphviz), m_graph(nullptr, Closer{&graphviz})
    {
        std::string name = "diagram";
        m_graph.reset(graphviz.open(name.data(), graphviz.directed, nullptr));
        set(m_graph.get(), "nodesep", "0.25");
        set(m_graph.get(), "ranksep", "0.45");
        set(m_graph.get(), "mindist", "0.4");
        for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
            auto number = std::to_string(i);
            auto* node = graphviz.node(m_graph.get(), number.data(), 1);
            set(node, "shape", "box");
            set(node, "fixedsize", "true");
            set(node, "label", "");
            set(node, "width", inches(diagram.nodeWidth));
            set(node, "height", inches(diagram.nodeHeight));
            m_nodes[diagram.nodes[i].id] = node;
            m_order.push_back(node);
        }
        for (const auto& edge : diagram.edges) {
            const auto from = m_nodes.find(edge.from);
            const auto to = m_nodes.find(edge.to);
            const bool known = from != m_nodes.end() && to != m_nodes.end();
            auto* line = known ? graphviz.edge(m_graph.get(), from->second, to->second, nullptr, 1)
                               : nullptr;
            m_edges.push_back(line);
        }
    }

    Agraph_t* graph() const { return m_graph.get(); }
    Graph release() { return std::move(m_graph); }
    const std::vector<Agnode_t*>& nodes() const { return m_order; }
    const std::vector<Agedge_t*>& edges() const { return m_edges; }

private:
    void set(void* object, const char* name, const std::string& value) const
    {
        m_graphviz.set(object, const_cast<char*>(name), const_cast<char*>(value.c_str()),
                       const_cast<char*>(""));
    }

    const Graphviz& m_graphviz;
    Graph m_graph;
    std::map<std::string, Agnode_t*> m_nodes;
    std::vector<Agnode_t*> m_order;
    std::vector<Agedge_t*> m_edges;
};

void readPlaces(const Sketch& sketch, Diagram& diagram)
{
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        const auto at = ND_coord(sketch.nodes()[i]);
        diagram.nodes[i].centre = {at.x, -at.y};
    }
    for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
        auto* edge = sketch.edges()[i];
        auto& course = diagram.edges[i].course;
        course.clear();
        if (!edge || !ED_spl(edge) || ED_spl(edge)->size == 0)
            continue;
        const auto& spline = ED_spl(edge)->list[0];
        for (std::size_t p = 0; p < static_cast<std::size_t>(spline.size); ++p)
            course.push_back({spline.list[p].x, -spline.list[p].y});
        if (spline.eflag)
            course.insert(course.end(), 3, {spline.ep.x, -spline.ep.y});
    }
}

void inRows(Diagram& diagram)
{
    const auto perRow =
        static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(diagram.nodes.size()))));
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        const auto row = i / perRow;
        diagram.nodes[i].centre = {static_cast<double>(i % perRow) * diagram.nodeWidth * 1.2,
                                   static_cast<double>(row) * diagram.nodeHeight * 1.8};
    }
}

/// Moves everything so that the left upper corner is at the origin.
void shiftToOrigin(Diagram& diagram)
{
    double left = std::numeric_limits<double>::max();
    double top = left;
    double right = -left;
    double bottom = -left;
    const auto reach = [&](double x, double y, double halfWidth, double halfHeight) {
        left = std::min(left, x - halfWidth);
        right = std::max(right, x + halfWidth);
        top = std::min(top, y - halfHeight);
        bottom = std::max(bottom, y + halfHeight);
    };
    for (const auto& node : diagram.nodes)
        reach(node.centre.x, node.centre.y, diagram.nodeWidth / 2, diagram.nodeHeight / 2);
    for (const auto& edge : diagram.edges) {
        for (const auto& point : edge.course)
            reach(point.x, point.y, 0, 0);
    }
    for (auto& node : diagram.nodes)
        node.centre = {node.centre.x - left, node.centre.y - top};
    for (auto& edge : diagram.edges) {
        for (auto& point : edge.course)
            point = {point.x - left, point.y - top};
    }
    diagram.width = right - left;
    diagram.height = bottom - top;
}

/// Edges without a course run straight between the boxes' middles.
void straighten(Diagram& diagram)
{
    std::map<std::string, Diagram::Point> middles;
    for (const auto& node : diagram.nodes)
        middles[node.id] = node.centre;
    for (auto& edge : diagram.edges) {
        if (!edge.course.empty() || middles.count(edge.from) == 0 || middles.count(edge.to) == 0)
            continue;
        const auto a = middles[edge.from];
        const auto b = middles[edge.to];
        edge.course = {a, a, b, b};
    }
}

/// Whether it could be done; otherwise the diagram is as it was.
bool arrangedByGraphviz(Diagram& diagram, Arrangement arrangement)
{
    static std::mutex turn; // the library keeps state of its own between calls
    const std::lock_guard lock(turn);
    const auto loaded = model::loadedLibrary<Graphviz>(CONCORDAT_GRAPHVIZ, "libgvc6");
    if (!loaded)
        return false;
    const auto& graphviz = **loaded;
    const Context context(graphviz.newContext(), Closer{&graphviz});
    // circo knows its last graph by address and would take a new one at the same place for it,
    // with attributes that are gone: the last one lives until the next has its own place.
    static Graph last;
    Sketch sketch(graphviz, diagram);
    const char* engine = arrangement == Arrangement::circle ? "circo" : "dot";
    const bool laidOut = graphviz.layOut(context.get(), sketch.graph(), engine) == 0;
    if (laidOut) {
        readPlaces(sketch, diagram);
        graphviz.freeLayout(context.get(), sketch.graph());
    }
    if (arrangement == Arrangement::circle)
        last = sketch.release();
    return laidOut;
}

} // namespace

Diagram arranged(Diagram diagram, Arrangement arrangement)
{
    if (diagram.nodes.empty())
        return diagram;
    if (!arrangedByGraphviz(diagram, arrangement))
        inRows(diagram);
    straighten(diagram);
    shiftToOrigin(diagram);
    return diagram;
}

} // namespace concordat::ui::figures
