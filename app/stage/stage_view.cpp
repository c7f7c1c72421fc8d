// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stage_view.h"

#include "app/look/appearance.h"
#include "app/paint/paint.h"
#include "app/session/player.h"
#include "app/stage/stage_follow.h"

namespace handlelab {

namespace {

constexpr double largestFit = 1.35, smallestFit = 0.62, smallestZoom = 0.1, largestZoom = 6;
/// Below so many entries on the stage the whole picture is laid out, and scrolling needs no layout.
constexpr std::uint32_t wholeUpTo = 600;
constexpr double presentedCell = 0.033; ///< of the window's height, for readers in the last row

std::uint32_t entriesOn(const Machine& machine) {
    std::uint32_t count = 0;
    for (const HandleTable& table : machine.tables)
        count += table.header.handleCount;
    return count;
}

constexpr double cellPixels = 12; ///< at type scale 1

} // namespace

StageView::StageView(const Workbench& bench)
    : m_bench(bench)
    , m_item(new StageItem) {
    m_scene.addItem(m_item);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(FullViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setTransformationAnchor(AnchorUnderMouse);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { m_item->setMoment(value.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { m_item->setMoment(1); });
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&bench.session, &Session::lessonChanged, this, &StageView::lessonChanged);
    connect(&bench.session, &Session::positionChanged, this, &StageView::refresh);
    connect(&bench.session, &Session::selectionChanged, this, &StageView::refreshView);
    retranslate();
    lessonChanged();
}

void StageView::retranslate() { setAccessibleName(tr("Stage: processes and kernel objects")); }

void StageView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StageView::restyle() {
    m_item->setTheme(m_bench.look.theme);
    m_view.words = m_bench.look.words;
    m_bounds = {};
    refreshView();
}

Picture StageView::laidOut() const {
    return handlelab::layout(m_bench.session.lesson(), m_bench.session.moment(), m_view);
}

Picture StageView::pictureForExport() const {
    View view = m_view;
    view.visible.reset();
    view.title = true;
    view.typeScale = 1;
    return handlelab::layout(m_bench.session.lesson(), m_bench.session.moment(), view);
}

void StageView::lessonChanged() {
    m_bounds = {};
    m_followed.reset();
    finish();
    refreshView();
}

void StageView::refreshView() {
    m_next = 0;
    refresh();
}

void StageView::refresh() {
    // a selection does not move the view
    const bool moved = m_followed != m_bench.session.moment().position();
    const int duration = m_bench.look.motion == Motion::none ? 0 : m_next;
    m_next = 0;
    finish();
    m_view.selection = m_bench.session.selection();
    m_view.visible.reset();
    if (entriesOn(m_bench.session.moment().machine()) > wholeUpTo) {
        const QRectF seen = visibleRect();
        m_laidOutFor = seen.adjusted(-seen.width(), -seen.height(), seen.width(), seen.height());
        m_view.visible = fromQt(m_laidOutFor);
    }
    Picture next = laidOut();
    setAccessibleDescription(qt(next.description));
    setBounds(qt(next.bounds));
    if (duration > 0 && isVisible()) {
        m_item->beginMove(std::move(next), m_bench.look.motion == Motion::full);
        m_animation.setDuration(duration);
        m_animation.start();
    } else {
        m_item->show(std::move(next));
    }
    if (m_presented && m_fit)
        applyFit();
    if (moved)
        followChange();
    m_item->setHover({}); // the pointer may rest while what was below it goes
    if (viewport()->underMouse() && !m_panning)
        hoverAt(viewport()->mapFromGlobal(QCursor::pos()));
}

void StageView::finish() {
    m_animation.stop();
    m_item->setMoment(1);
}

void StageView::setBounds(const QRectF& bounds) {
    const QRectF all = m_bounds | bounds;
    const bool grown = all != m_bounds;
    m_bounds = all;
    m_scene.setSceneRect(m_fit ? m_bounds : m_bounds.adjusted(-200, -100, 200, 100));
    if (grown && m_fit && !m_presented)
        applyFit();
}

void StageView::applyFit() {
    if (m_bounds.isEmpty())
        return;
    // without bars, whether or not they are there now: a scale that depended on them could come and go with
    // them
    QSizeF room = maximumViewportSize();
    const double high = room.height() / m_bounds.height();
    const auto fitted = [&] {
        const double wide = room.width() / m_bounds.width();
        if (m_presented) // a room sees the whole picture, however long its tables are, unless it wants more
            return std::min(wide, high) * *m_presented;
        return std::clamp(std::min(wide, high), std::min(wide, smallestFit), largestFit);
    };
    double scale = fitted();
    const bool fitsHigh = m_bounds.height() * scale <= room.height() + 1;
    if (!fitsHigh && !m_presented) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        scale = fitted();
    }
    // a presentation has no bars: the picture comes by itself, by the wheel, or is drawn by the mouse
    setVerticalScrollBarPolicy(fitsHigh || m_presented ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // otherwise the scale is never wider than the room
    setTransform(QTransform::fromScale(scale, scale));
}

void StageView::fit() {
    m_fit = true;
    m_bounds = qt(m_item->picture().bounds);
    m_scene.setSceneRect(m_bounds);
    applyFit();
}

void StageView::zoomBy(double factor) {
    const double scale = std::clamp(scaleFactor() * factor, smallestZoom, largestZoom);
    m_fit = false;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scene.setSceneRect(m_bounds.adjusted(-200, -100, 200, 100));
    setTransform(QTransform::fromScale(scale, scale));
}

void StageView::setFocusMode(bool on) {
    m_view.focus = on;
    refreshView();
}

void StageView::setPresenting(std::optional<double> size) {
    const bool began = m_presented.has_value() != size.has_value();
    m_presented = size;
    m_fit = true;
    m_followed.reset();
    if (began || m_view.typeScale != presentedTypeScale())
        m_bounds = {};
    m_view.typeScale = presentedTypeScale();
    refreshView();
    applyFit();
    followChange();
}

double StageView::presentedTypeScale() const {
    return m_presented ? presentedCell * window()->height() / cellPixels : 1;
}

void StageView::toggleUnfolded(std::uint32_t process) {
    if (!m_view.unfolded.insert(process).second)
        m_view.unfolded.erase(process);
    m_bounds = {};
    refreshView();
}

/// When not everything is in view, what the step changes comes into view.
void StageView::followChange() {
    m_followed = m_bench.session.moment().position();
    const QRectF seen = visibleRect(), wanted = followed(m_item->picture(), seen);
    if (wanted != seen)
        centerOn(wanted.center());
}

QRectF StageView::visibleRect() const { return mapToScene(viewport()->rect()).boundingRect(); }

QRectF StageView::areaOf(Target target) const {
    for (const Area& area : m_item->picture().areas)
        if (area.target == target)
            return qt(area.rect);
    return {};
}

QPoint StageView::pointOf(Target target) const {
    const QRectF rect = areaOf(target);
    return rect.isNull() ? QPoint() : mapFromScene(rect.center());
}

const Area* StageView::areaAt(QPoint position) const {
    const Target target = targetAt(m_item->picture(), fromQt(mapToScene(position)));
    const auto& areas = m_item->picture().areas;
    const auto found =
        std::find_if(areas.rbegin(), areas.rend(), [&](const Area& area) { return area.target == target; });
    return target.kind == Target::Kind::none || found == areas.rend() ? nullptr : &*found;
}

void StageView::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->fillRect(rect, m_bench.look[Ink::stageGround]);
    // the column of the kernel goes on below the picture's last row
    for (const Node& node : m_item->picture().nodes) {
        const auto* box = std::get_if<handlelab::Box>(&node.shape);
        if (node.target.kind != Target::Kind::none || box == nullptr || box->fill != Ink::kernelGround)
            continue;
        painter->fillRect(QRectF(box->rect.left(), rect.top(), box->rect.width(), rect.height()),
                          m_bench.look[Ink::kernelGround]);
        break;
    }
    for (const Node& node : m_item->picture().nodes) {
        const auto* border = std::get_if<handlelab::Path>(&node.shape);
        if (node.target.kind != Target::Kind::none || border == nullptr || border->ink != Ink::kernelBorder)
            continue;
        const QPointF from = qt(border->points.front()), to = qt(border->points.back());
        QPen pen = penOf(m_bench.look[border->ink], border->width, border->dash);
        pen.setDashOffset((to.y() - from.y()) / border->width); // where the dashes of the picture stop
        painter->setPen(pen);
        painter->drawLine(to, QPointF(to.x(), std::max(to.y(), rect.bottom())));
    }
}

void StageView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (m_presented && m_view.typeScale != presentedTypeScale()) // it follows the height of the screen
        return setPresenting(m_presented);
    if (m_fit) {
        applyFit();
        followChange();
    }
    if (m_view.visible)
        refreshView();
}

void StageView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_view.visible && !m_laidOutFor.contains(visibleRect() & m_bounds))
        refreshView();
}

} // namespace handlelab
