using System.Globalization;
using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Notices.Mail;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Notices;

/// <summary>Tells people of what happens to accounts: the link for a new password by mail, the rest in the page.</summary>
public sealed class AccountNews(AppDb db, NoticeBoard board, Outbox outbox, ThingBook things, LinkGenerator links, Clock clock)
    : IHandle<PasswordLinkMade>, IHandle<PasswordForgotten>, IHandle<RolesDelegated>, IHandle<PostsLeft>
{
    public Task Handle(PasswordLinkMade made)
    {
        if (!string.IsNullOrWhiteSpace(made.Email)) outbox.Add(PasswordLetter.Write(made.Name, made.Email, made.Link, made.ValidUntil));
        return Task.CompletedTask;
    }

    public async Task Handle(PasswordForgotten forgotten) => await board.Tell(
        await AdministratorsOver(forgotten.OrganisationId), "account",
        $"{forgotten.Name} quên mật khẩu và xin đặt lại. Hãy xác minh rồi gửi liên kết đặt lại mật khẩu.",
        LinkTo(forgotten.AccountId), $"password-forgotten {forgotten.AccountId} {clock.Today:yyyy-MM-dd}");

    public async Task Handle(RolesDelegated lent)
    {
        var from = await db.Accounts.Where(a => a.Id == lent.FromId).Select(a => a.Name).SingleAsync();
        await board.Tell([lent.ToId], "account", string.Create(CultureInfo.InvariantCulture,
            $"{from} ủy quyền cho bạn từ ngày {lent.From:dd/MM/yyyy} đến hết ngày {lent.Until:dd/MM/yyyy}."),
            link: null, string.Create(CultureInfo.InvariantCulture, $"delegation {lent.FromId} {lent.From:yyyy-MM-dd} {lent.Until:yyyy-MM-dd}"));
    }

    public async Task Handle(PostsLeft left) => await board.Tell(
        await AdministratorsOver(left.OrganisationId), "account",
        $"{left.Organisation} đã kết thúc; {left.People} người còn giữ chỗ hoặc vai ở đó. Chuyển đơn vị và cấp vai ở nơi mới cho từng người.",
        "/accounts", $"posts-left {left.OrganisationId} {clock.Today:yyyy-MM-dd}");

    Task<List<Guid>> AdministratorsOver(Guid organisation)
    {
        var (today, organisations) = (clock.Today, db.Organisations);
        return (from grant in db.AccountGrants
                where grant.Role == Role.Administrator && grant.EndedAt == null && grant.From <= today && (grant.Until == null || grant.Until >= today)
                join over in organisations on grant.OrganisationId equals over.Id
                where organisations.Any(o => o.Id == organisation && o.Path.StartsWith(over.Path))
                select grant.AccountId).Distinct().ToListAsync();
    }

    string? LinkTo(Guid account) => things.Find("account")?.Page is { } page ? links.GetPathByPage(page, values: new { id = account }) : null;
}
