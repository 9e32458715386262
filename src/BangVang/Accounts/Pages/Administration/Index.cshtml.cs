using BangVang.Accounts.Lists;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Administration;

[Needs(AccountRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : AppPage
{
    static readonly SheetColumn[] Columns =
    [
        new("Họ tên", 26), new("Chức vụ", 24), new("Đơn vị", 40), new("Tên đăng nhập", 18), new("Thư công vụ", 30),
        new("Vai", 44), new("Trạng thái", 24), new("Đăng nhập lần cuối", 18),
    ];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "organisation")]
    public Guid? Organisation { get; set; }

    [BindProperty(SupportsGet = true, Name = "role")]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public AccountState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public AccountFilter Filter => new(Text, Organisation, Role, State);

    public PageOf<AccountRow> Rows { get; private set; } = null!;

    public int Count { get; private set; }

    /// <summary>The body that the list is narrowed to.</summary>
    public string? OrganisationName { get; private set; }

    public bool MayManage => Actor.Can(AccountRights.Manage);

    public Clock Clock => clock;

    public override async Task<bool> Load()
    {
        var accounts = Filter.Of(db, Actor, clock);
        Count = await accounts.CountAsync();
        Rows = await AccountRow.Of(db, accounts, clock.Today).PageBy(r => r.SortName, r => r.Id, Cursor);
        if (Organisation is { } id)
            OrganisationName = await db.Organisations.Below(Actor.PathsFor(AccountRights.See)).Where(o => o.Id == id).Select(o => o.Name).FirstOrDefaultAsync();
        return true;
    }

    /// <summary>The same list as a workbook.</summary>
    public async Task<IActionResult> OnGetExcel()
    {
        var rows = await AccountRow.Of(db, Filter.Of(db, Actor, clock), clock.Today).OrderBy(r => r.SortName).ThenBy(r => r.Id).ToListAsync();
        var file = new MemoryStream();
        Workbook.Write(file, "Tài khoản", Columns, rows.Select(r => (IReadOnlyList<object?>)
        [
            r.Name, r.Position, r.Organisation, r.UserName, r.Email, r.RoleWords, r.State(clock).Word,
            r.LastSignInAt is { } at ? Clock.LocalTime(at).ToString("dd/MM/yyyy HH:mm") : null,
        ]));
        file.Position = 0;
        return File(file, Workbook.ContentType, $"tai-khoan-{clock.Today:yyyyMMdd}.xlsx");
    }
}
