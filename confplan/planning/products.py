"""The products that documents and rules know: by the name that a plan writes, with what they are called in Vietnamese"""

from collections.abc import Mapping

PRODUCTS: Mapping[str, tuple[str, ...]] = {
    "invitations": ("giấy mời", "thư mời", "thiệp mời"),
    "banner": ("phông", "phông sân khấu", "băng rôn"),
    "run-sheet": ("kịch bản", "kịch bản chi tiết"),
    "name-plates": ("bảng tên", "biển tên"),
    "seating": ("sơ đồ chỗ ngồi", "sơ đồ ghế ngồi", "sơ đồ đại biểu"),
    "honour-board": ("bảng vinh danh",),
    "budget": ("dự toán", "dự trù kinh phí"),
}


def called(product: str) -> str:
    """Return what a product is called in a Vietnamese paper; one that the program does not know stands as written."""
    return PRODUCTS.get(product, (product,))[0]
