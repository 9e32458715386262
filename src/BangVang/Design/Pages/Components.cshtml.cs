using System.ComponentModel.DataAnnotations;
using BangVang.Design.Shell;
using BangVang.Design.Tags;
using BangVang.Kernel;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Design.Pages;

/// <summary>Every component in its states, for those who build pages. It exists in development only.</summary>
[Public]
public sealed class ComponentsModel(IWebHostEnvironment environment, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? Look { get; set; }

    [BindProperty]
    public Sample Input { get; set; } = new();

    public DateOnly Today => clock.Today;

    public PageOf<string> Rows { get; } = new(["Sở Nội vụ", "UBND xã Tân Lập"], "sau", "truoc");

    public IReadOnlyList<Look> Looks { get; } = [new("", "Theo quý", "list"), new("axis", "Trục thời gian", "timeline")];

    public IReadOnlyList<SelectListItem> Kinds { get; } = [new("Kế hoạch năm", "year"), new("Kế hoạch chuyên đề", "topic")];

    public IReadOnlyList<SelectListItem> Units { get; } =
        [new("Sở Nội vụ", "snv"), new("UBND xã Tân Lập", "tl"), new("Báo và Phát thanh, Truyền hình Sơn Bình", "bao")];

    public override Task<bool> Load() => Task.FromResult(environment.IsDevelopment());

    public override async Task<IActionResult> OnGet()
    {
        if (Request.Query.ContainsKey("errors")) AddErrors();
        ViewData["Shell"] = SampleShell();
        return await base.OnGet();
    }

    [Act("Gửi thử biểu mẫu mẫu")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        ViewData["Shell"] = SampleShell();
        if (!ModelState.IsValid) return await Again();
        if (Input.Number == 1208) throw new Refusal("Số 1208 đã dùng cho quyết định ngày 12/11/2026. Số tiếp theo là 1215.");
        Flash("Đã trình hồ sơ HS-2026-0147. Sở Nội vụ sẽ thấy trong mục chờ tiếp nhận.");
        return RedirectToPage();
    }

    void AddErrors()
    {
        ModelState.AddModelError("Input.Number", "Số 1208 đã dùng cho quyết định ngày 12/11/2026. Số tiếp theo là 1215.");
        ModelState.AddModelError("Input.SignedOn", "Ngày ký sau ngày hôm nay.");
    }

    static ShellView SampleShell() => new(
        "Tỉnh Sơn Bình", "Nguyễn Thị Thu Hằng", "Chuyên viên · Phòng TĐKT, Sở Nội vụ", "/", "/design",
        [
            new("Của tôi", [
                new("Việc của tôi", "/design#a", "home", new MenuCount(3, true, "quá hạn")),
                new("Thông báo", "/design#b", "bell-ringing", new MenuCount(7, false, "mục mới"))]),
            new("Thi đua", [
                new("Kế hoạch", "/design", "calendar-stats", IsHere: true), new("Phong trào", "/design#d", "flag"), new("Đăng ký, giao ước", "/design#e", "writing"),
                new("Khối, chấm điểm", "/design#f", "table"), new("Sáng kiến", "/design#g", "bulb")]),
            new("Khen thưởng", [
                new("Hồ sơ", "/design#h", "file-text", new MenuCount(12, false, "mục mới")), new("Hội đồng", "/design#i", "gavel"),
                new("Quyết định, bằng", "/design#j", "certificate"), new("Sổ khen thưởng", "/design#k", "award"), new("Hiện vật, quỹ", "/design#l", "medal")]),
            new("Tra cứu và tổng hợp", [
                new("Điều kiện theo luật", "/design#m", "scale"), new("Văn bản pháp luật", "/design#n", "books"), new("Báo cáo, thống kê", "/design#o", "chart-bar")]),
        ],
        new ShellLink("Thông báo", "/design#b", "bell", new MenuCount(7, false, "mục chưa đọc")),
        [
            new("Tài khoản và mật khẩu", "/design#p", "user"), new("Ủy quyền khi vắng mặt", "/design#q", "users"),
            new("Đăng xuất", "/design", "logout", Posts: true),
        ]);

    public sealed class Sample
    {
        [Required, Range(1, 99999), Display(Name = "Số quyết định")]
        public int? Number { get; set; } = 1208;

        [Required, Display(Name = "Ngày ký")]
        public DateOnly? SignedOn { get; set; } = new(2026, 11, 25);

        [Required, StringLength(200), Display(Name = "Trích yếu")]
        public string Title { get; set; } = "Về việc tặng Giấy khen";

        [StringLength(2000), Display(Name = "Lý do")]
        public string? Reason { get; set; }

        [Display(Name = "Loại kế hoạch")]
        public string? Kind { get; set; }

        [Display(Name = "Đơn vị phối hợp")]
        public List<string> Units { get; set; } = ["tl"];

        [Display(Name = "Nhiệm vụ trọng tâm")]
        public bool IsKey { get; set; } = true;

        [Display(Name = "Tệp kèm theo")]
        public IFormFile? File { get; set; }
    }
}
