// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/moment_view.h"

#include "app/look/appearance.h"
#include "app/stage/stage_ground.h"

namespace handlelab {

namespace {

/// Below so many entries on the stage the whole picture is laid out, and scrolling needs no layout.
constexpr std::uint32_t wholeUpTo = 600;
constexpr double presentedCell = 0.033; ///< of the window's height, for readers in the last row
constexpr double cellPixels = 12;       ///< at type scale 1

std::uint32_t entriesOn(const Machine& machine) {
    std::uint32_t count = 0;
    for (const HandleTable& table : machine.tables)
        count += table.header.handleCount;
    return count;
}

} // namespace

MomentView::MomentView(const Workbench& bench)
    : m_bench(bench)
    , m_item(new StageItem)
    , m_camera(*this) {
    m_scene.addItem(m_item);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(FullViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setTransformationAnchor(AnchorUnderMouse);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setMinimumSize(320, 200);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { m_item->setMoment(value.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { m_item->setMoment(1); });
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&bench.session, &Session::lessonChanged, this, &MomentView::lessonChanged);
    connect(&bench.session, &Session::positionChanged, this, &MomentView::refresh);
    connect(&bench.session, &Session::selectionChanged, this, &MomentView::refreshView);
    lessonChanged();
}

void MomentView::restyle() {
    m_item->setTheme(m_bench.look.theme);
    m_view.words = m_bench.look.words;
    m_camera.forgetBounds();
    refreshView();
}

Picture MomentView::laidOut(const View& view) const {
    return handlelab::layout(m_bench.session.lesson(), m_bench.session.moment(), view);
}

Picture MomentView::pictureForExport() const {
    View view = m_view;
    view.visible.reset();
    view.title = true;
    view.typeScale = 1;
    return laidOut(view);
}

void MomentView::lessonChanged() {
    m_camera.forgetBounds();
    m_followed.reset();
    finish();
    refreshView();
}

void MomentView::refreshView() {
    m_next = 0;
    refresh();
}

void MomentView::refresh() {
    // a selection does not move the camera
    const bool moved = m_followed != m_bench.session.moment().position();
    const int duration = m_bench.look.motion == Motion::none ? 0 : m_next;
    m_next = 0;
    finish();
    m_view.selection = m_bench.session.selection();
    m_view.visible.reset();
    if (entriesOn(m_bench.session.moment().machine()) > wholeUpTo)
        layOutOnlyWhatIsNear();
    Picture next = laidOut(m_view);
    setAccessibleDescription(qt(next.description));
    m_camera.include(qt(next.bounds));
    if (duration > 0 && isVisible()) {
        m_item->beginMove(std::move(next), m_bench.look.motion == Motion::full);
        m_animation.setDuration(duration);
        m_animation.start();
    } else {
        m_item->show(std::move(next));
    }
    if (presenting() && m_camera.fits())
        m_camera.applyFit();
    if (moved)
        followChange();
    m_item->setHover({});
    Q_EMIT pictureChanged();
}

/// The camera may move by its own size before a new layout is needed.
void MomentView::layOutOnlyWhatIsNear() {
    const QRectF seen = m_camera.seen();
    m_laidOutFor = seen.adjusted(-seen.width(), -seen.height(), seen.width(), seen.height());
    m_view.visible = fromQt(m_laidOutFor);
}

void MomentView::fit() { m_camera.fit(qt(picture().bounds)); }

void MomentView::finish() {
    m_animation.stop();
    m_item->setMoment(1);
}

void MomentView::followChange() {
    m_followed = m_bench.session.moment().position();
    m_camera.follow(picture());
}

void MomentView::setFocusMode(bool on) {
    m_view.focus = on;
    refreshView();
}

void MomentView::setPresenting(std::optional<double> size) {
    const bool began = presenting() != size.has_value();
    m_camera.setPresented(size);
    m_followed.reset();
    if (began || m_view.typeScale != presentedTypeScale())
        m_camera.forgetBounds();
    m_view.typeScale = presentedTypeScale();
    refreshView();
    m_camera.applyFit();
    followChange();
}

double MomentView::presentedTypeScale() const {
    return presenting() ? presentedCell * window()->height() / cellPixels : 1;
}

void MomentView::toggleUnfolded(std::uint32_t process) {
    if (!m_view.unfolded.insert(process).second)
        m_view.unfolded.erase(process);
    m_camera.forgetBounds();
    refreshView();
}

QRectF MomentView::areaOf(Target target) const {
    for (const Area& area : picture().areas)
        if (area.target == target)
            return qt(area.rect);
    return {};
}

QPoint MomentView::pointOf(Target target) const {
    const QRectF rect = areaOf(target);
    return rect.isNull() ? QPoint() : mapFromScene(rect.center());
}

const Area* MomentView::areaAt(QPoint position) const {
    const Target target = targetAt(picture(), fromQt(mapToScene(position)));
    const auto& areas = picture().areas;
    const auto found =
        std::find_if(areas.rbegin(), areas.rend(), [&](const Area& area) { return area.target == target; });
    return target.kind == Target::Kind::none || found == areas.rend() ? nullptr : &*found;
}

void MomentView::drawBackground(QPainter* painter, const QRectF& rect) {
    paintStageGround(*painter, rect, picture(), m_bench.look);
}

void MomentView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (presenting() && m_view.typeScale != presentedTypeScale()) // it follows the height of the screen
        return setPresenting(m_camera.presented());
    if (m_camera.fits()) {
        m_camera.applyFit();
        followChange();
    }
    if (m_view.visible)
        refreshView();
}

void MomentView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_view.visible && !m_laidOutFor.contains(m_camera.seen() & m_camera.bounds()))
        refreshView();
}

} // namespace handlelab
