using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People;

/// <summary>What a person is to be from a day on.</summary>
/// <param name="Standing">Null: what the title itself says.</param>
public sealed record NewPost(Guid OrganisationId, string? Title, Standing? Standing, DateOnly? From, string? CoefficientGroup = null);

/// <summary>Posts over time: a new one ends the one before it on the eve, so that there is one at a time.</summary>
public sealed class Posts(AppDb db)
{
    public void Begin(Person person, NewPost post)
    {
        person.Stand(post.OrganisationId, post.Title, post.Standing);
        if (person.Position is { } title)
            db.Add(new HeldPost { PersonId = person.Id, OrganisationId = post.OrganisationId, Title = title, Standing = person.Standing, From = post.From, CoefficientGroup = post.CoefficientGroup });
    }

    /// <summary>From the day on the person stands elsewhere, or otherwise, than before.</summary>
    public async Task Transfer(Person person, NewPost post, DateOnly today)
    {
        var from = post.From ?? throw new Refusal("Chưa nhập ngày giữ chức vụ mới.");
        if (from > today) throw new Refusal($"Ngày {from:dd/MM/yyyy} còn ở phía trước. Ghi việc chuyển khi đã có hiệu lực.");
        foreach (var open in await db.HeldPosts.Where(p => p.PersonId == person.Id && p.Until == null).ToListAsync())
        {
            if (open.From >= from) throw new Refusal($"Chức vụ “{open.Title}” bắt đầu ngày {open.From:dd/MM/yyyy}, không thể kết thúc trước đó. Sửa ngày chuyển, hoặc ghi chức vụ cũ ở mục “Quá trình”.");
            open.Until = from.AddDays(-1);
        }
        Begin(person, post);
    }

    /// <summary>A post of former times, with both days.</summary>
    public async Task Enter(Person person, NewPost post, DateOnly until)
    {
        if (post.From is null || string.IsNullOrWhiteSpace(post.Title)) throw new Refusal("Quá trình công tác cần chức vụ và ngày bắt đầu.");
        if (until < post.From) throw new Refusal($"Ngày kết thúc {until:dd/MM/yyyy} ở trước ngày bắt đầu {post.From:dd/MM/yyyy}. Sửa một trong hai.");
        var same = await db.HeldPosts.Where(p => p.PersonId == person.Id && p.Title == post.Title && p.OrganisationId == post.OrganisationId && p.From == post.From).AnyAsync();
        if (same) throw new Refusal($"Quá trình này đã có: {post.Title} từ {post.From:dd/MM/yyyy}.");
        db.Add(new HeldPost
        {
            PersonId = person.Id, OrganisationId = post.OrganisationId, Title = post.Title.Trim(), Standing = post.Standing ?? Standings.Of(post.Title), From = post.From, Until = until,
            CoefficientGroup = post.CoefficientGroup,
        });
    }
}
