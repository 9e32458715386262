using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using BangVang.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Councils.Pages;

/// <summary>A member; where somebody of the register bears the name the page asks once whether it is that person.</summary>
[Needs(InitiativeRights.Councils)]
public sealed class AddMemberModel(AppDb db, Clock clock) : CouncilPage(db, clock)
{
    [BindProperty, Required(ErrorMessage = "Nhập họ và tên."), StringLength(Person.NameLength), Display(Name = "Họ và tên")]
    public string? Name { get; set; }

    [BindProperty, StringLength(200), Display(Name = "Chức vụ, đơn vị")]
    public string? Post { get; set; }

    [BindProperty, Display(Name = "Chức danh trong hội đồng")]
    public CouncilSeat Seat { get; set; } = CouncilSeat.Member;

    [BindProperty, Required(ErrorMessage = "Nhập ngày tham gia."), Display(Name = "Tham gia từ ngày")]
    public DateOnly? From { get; set; }

    [BindProperty, StringLength(100), Display(Name = "Tài khoản")]
    public string? UserName { get; set; }

    [BindProperty, Display(Name = "Trong danh sách cá nhân")]
    public Guid? PersonId { get; set; }

    /// <summary>The page has asked who of the register it is.</summary>
    [BindProperty]
    public bool Asked { get; set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    protected override string Part => "Thêm thành viên";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayManage) return false;
        if (Request.Method == HttpMethods.Get) From = Council.ValidFrom;
        return true;
    }

    [Act("Thêm thành viên hội đồng sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        await OfferPeople();
        var account = await Account();
        if (!ModelState.IsValid) return Page();
        if (People.Count > 0 && !Asked)
        {
            PersonId = People.Count == 1 ? Guid.Parse(People[0].Value) : null;
            ModelState.AddModelError(nameof(PersonId), People.Count == 1 ? "Có một người cùng tên trong danh sách cá nhân. Xác nhận có phải người này không." : $"Có {People.Count} người cùng tên trong danh sách cá nhân. Chọn đúng người.");
            return Page();
        }
        if (From < Council.ValidFrom) throw new Refusal($"Hội đồng hoạt động từ {Council.ValidFrom:dd/MM/yyyy}; thành viên không thể tham gia từ {From:dd/MM/yyyy}.");
        if (account is { } id && await Db.InitiativeCouncilMembers.AnyAsync(m => m.CouncilId == Id && m.AccountId == id && m.Until == null)) throw new Refusal("Tài khoản này đã là của một thành viên đang tham gia hội đồng.");
        Db.Add(new InitiativeCouncilMember
        {
            CouncilId = Id, Name = Name!.Trim(), Post = VietnameseText.OrNull(Post), Seat = Seat, From = From!.Value, AccountId = account,
            PersonId = PersonId is { } person && People.Any(p => p.Value == person.ToString()) ? person : null,
        });
        await Db.SaveChangesAsync();
        return Back($"Đã thêm {Name.Trim()} vào hội đồng.");
    }

    async Task OfferPeople() => People = await MemberLinks.People(Db, Council.RootId, Name);

    async Task<Guid?> Account()
    {
        if (string.IsNullOrWhiteSpace(UserName)) return null;
        var found = await MemberLinks.Account(Db, Council.RootId, UserName);
        if (found is null) ModelState.TryAddModelError(nameof(UserName), $"Không có tài khoản “{UserName.Trim()}”. Kiểm tra lại tên đăng nhập, hoặc để trống.");
        return found;
    }
}
