using BangVang.Kernel.Data;
using BangVang.Kernel.Settings;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Library;

/// <summary>An earlier initiative that reads alike.</summary>
public sealed class LikeRow
{
    public Guid Id { get; init; }
    public required string Title { get; init; }
    public int Year { get; init; }
    public required string Origin { get; init; }
    public required string State { get; init; }
    public decimal Likeness { get; init; }

    public int Percent => (int)decimal.Round(Likeness * 100);
}

/// <summary>Compares an initiative with all others of its tree by the pairs of syllables that both contain: a warning for people, never a verdict.</summary>
public sealed class Similarity(AppDb db, SettingValues settings)
{
    public const string From = "initiatives.similar-from";

    const int Most = 10;

    public static readonly Setting Setting = Kernel.Settings.Setting.Number(From, "Sáng kiến", "Cảnh báo giống sáng kiến khác từ", 30, 10, 100, "%",
        "Phần trăm cụm từ chung của tên hoặc của phần mô tả. Chỉ cảnh báo.", unverified: true);

    /// <summary>The most alike first; those below the mark that the administrator set are left out. Jaccard's measure, of the titles or of the texts, whichever is higher.</summary>
    public async Task<IReadOnlyList<LikeRow>> To(Initiative initiative)
    {
        var least = await settings.Number(From, initiative.RootId) / 100m;
        var (id, root, title, text) = (initiative.Id, initiative.RootId, initiative.TitlePairs, initiative.TextPairs);
        var (titles, texts) = (title.Length, text.Length);
        return await db.Database.SqlQuery<LikeRow>($"""
            select i.id as "Id", i.title as "Title", i.year as "Year", coalesce(o.short_name, o.name) as "Origin", i.state as "State", l.likeness as "Likeness"
            from initiatives i join organisations o on o.id = i.organisation_id
            cross join lateral (
                select (select count(*) from unnest(i.title_pairs) p where p = any({title}))::numeric as t, (select count(*) from unnest(i.text_pairs) p where p = any({text}))::numeric as x
            ) same
            cross join lateral (
                select greatest(same.t / nullif(cardinality(i.title_pairs) + {titles} - same.t, 0), same.x / nullif(cardinality(i.text_pairs) + {texts} - same.x, 0), 0) as likeness
            ) l
            where i.root_id = {root} and i.id <> {id} and i.state <> 'Draft' and (i.title_pairs && {title} or i.text_pairs && {text}) and l.likeness >= {least}
            order by l.likeness desc, i.id desc
            limit {Most}
            """).ToListAsync();
    }
}
