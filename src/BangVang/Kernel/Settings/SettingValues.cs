using System.Globalization;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Kernel.Settings;

/// <summary>A setting that somebody changed, for a root organisation or (root empty) for the whole installation.</summary>
public sealed class SettingValue
{
    public Guid RootId { get; init; }
    public required string Code { get; init; }
    public required string Value { get; set; }
}

sealed class SettingValueMap : IEntityTypeConfiguration<SettingValue>
{
    public void Configure(EntityTypeBuilder<SettingValue> map) => map.ToTable("settings").HasKey(s => new { s.RootId, s.Code });
}

/// <summary>Settings as the work asks for them: the root organisation's value, the installation's, the default.</summary>
public sealed class SettingValues(AppDb db, SettingBook book)
{
    public async Task<string> Of(string code, Guid rootId) => (await Of([code], rootId))[code];

    /// <summary>Several settings in one question.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Of(IReadOnlyCollection<string> codes, Guid rootId)
    {
        var values = await db.Set<SettingValue>().AsNoTracking()
            .Where(s => codes.Contains(s.Code) && (s.RootId == rootId || s.RootId == Guid.Empty)).ToListAsync();
        return codes.ToDictionary(code => code, code =>
            values.Where(v => v.Code == code).OrderBy(v => v.RootId != rootId).FirstOrDefault()?.Value ?? book.Find(code).Default);
    }

    public async Task<int> Number(string code, Guid rootId) => int.Parse(await Of(code, rootId), CultureInfo.InvariantCulture);

    public async Task Change(string code, Guid rootId, string value)
    {
        if (book.Find(code).Check(value) is { } wrong) throw new Refusal(wrong);
        var row = await db.Set<SettingValue>().FindAsync(rootId, code);
        if (row is null) db.Add(new SettingValue { RootId = rootId, Code = code, Value = value });
        else row.Value = value;
        await db.SaveChangesAsync();
    }

    /// <summary>Back to what holds without a value of its own.</summary>
    public async Task Reset(string code, Guid rootId)
    {
        if (await db.Set<SettingValue>().FindAsync(rootId, code) is { } row) db.Remove(row);
        await db.SaveChangesAsync();
    }
}

/// <summary>All settings of the house.</summary>
public sealed class SettingBook(IReadOnlyList<Setting> all)
{
    public IReadOnlyList<Setting> All => all;

    public Setting Find(string code) => all.FirstOrDefault(s => s.Code == code) ?? throw new ArgumentException($"No setting {code}.", nameof(code));
}
