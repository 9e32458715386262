using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Text;

namespace BangVang.Home.Demonstration;

/// <summary>Founds the fictional province with its bodies.</summary>
sealed class Province(AppDb db, Founding founding)
{
    public static readonly DateOnly Founded = new(2020, 1, 1);

    public async Task<Dictionary<string, Organisation>> Found()
    {
        var byName = new Dictionary<string, Organisation>();
        var above = new List<Organisation>();
        foreach (var (depth, fields) in Scenery.Rows("organisations.txt"))
        {
            var body = new Organisation
            {
                Kind = Enum.Parse<OrganisationKind>(fields[0]), Name = fields[1], ShortName = fields[2].Length > 0 ? fields[2] : null,
            };
            body.Last(Founded, null);
            await founding.Found(body, depth == 0 ? null : above[depth - 1]);
            above.RemoveRange(depth, above.Count - depth);
            above.Add(body);
            byName[body.Name] = body;
            if (body.ShortName is not null) byName[body.ShortName] = body;
            Name(body, fields[3]);
            await db.SaveChangesAsync();
        }
        return byName;
    }

    void Name(Organisation body, string aliases)
    {
        foreach (var alias in aliases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (VietnameseText.Fold(alias) is var folded && folded != body.Folded && folded != VietnameseText.Fold(body.ShortName))
                db.Add(new OrganisationAlias { OrganisationId = body.Id, RootId = body.RootId, Text = alias, Folded = folded });
    }
}
