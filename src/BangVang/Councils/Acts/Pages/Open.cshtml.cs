using System.ComponentModel.DataAnnotations;
using BangVang.Councils.Sessions;
using BangVang.Councils.Sessions.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Councils.Acts.Pages;

[Needs(CouncilRights.Keep), Act("Mở bỏ phiếu kín")]
public sealed class OpenModel(AppDb db, Clock clock, Convening convening) : SessionActPage(db, clock, SessionAct.Open)
{
    [BindProperty, Display(Name = "Đóng ngày")]
    public DateOnly? ClosesOn { get; set; }

    [BindProperty, RegularExpression(@"([01]?\d|2[0-3])[:h]([0-5]\d)?", ErrorMessage = "Giờ dạng 10:30 hoặc 10h30."), Display(Name = "Đóng lúc")]
    public string? ClosesTime { get; set; }

    [BindProperty, StringLength(100, MinimumLength = 8, ErrorMessage = "Mã khóa hòm phiếu từ 8 đến 100 ký tự."), Display(Name = "Mã khóa hòm phiếu")]
    public string? BoxCode { get; set; }

    [BindProperty, Compare(nameof(BoxCode), ErrorMessage = "Hai lần nhập mã không giống nhau."), Display(Name = "Nhập lại mã")]
    public string? BoxCodeAgain { get; set; }

    public override IReadOnlyList<string> Consequences =>
    [
        "Nội dung phiên không đổi được nữa; thành viên có tài khoản nhận thông báo và bỏ phiếu trên điện thoại hoặc máy tính.",
        "Trong khi bỏ phiếu chỉ xem được số người đã bỏ. Không ai, kể cả người quản trị, xem được phiếu nào là của ai.",
        "Thành viên không dùng tài khoản được phát phiếu giấy ở trang điểm danh; tổ kiểm phiếu nhập số phiếu thu về.",
    ];

    protected override string Done => "Đã mở bỏ phiếu kín.";

    protected override Task Carry() => convening.Open(Session, Body.Id, Body.Path, Actor, Deadline(), string.IsNullOrEmpty(BoxCode) ? null : BoxCode);

    DateTimeOffset? Deadline() => (ClosesOn, ClockTime.Read(ClosesTime)) switch
    {
        (null, null) => null,
        (null, { } time) => BangVang.Kernel.Clock.StartOf(Clock.Today) + time.ToTimeSpan(),
        ({ } day, null) => BangVang.Kernel.Clock.StartOf(day.AddDays(1)).AddMinutes(-1),
        ({ } day, { } time) => BangVang.Kernel.Clock.StartOf(day) + time.ToTimeSpan(),
    };
}
