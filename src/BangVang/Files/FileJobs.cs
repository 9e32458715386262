using System.Security.Cryptography;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Files;

/// <summary>Removes what no row speaks of: half-written files, and files whose transaction did not commit.</summary>
public sealed class SweepJob(AppDb db, Storage storage, Clock clock, ILogger<SweepJob> log) : IHouseJob
{
    // Younger files may belong to a transaction that is still open.
    static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    public async Task Do(JobContext context)
    {
        var (old, swept) = (clock.Now - Grace, 0L);
        foreach (var path in Directory.EnumerateFiles(storage.Incoming).Where(p => File.GetLastWriteTimeUtc(p) < old.UtcDateTime))
        {
            File.Delete(path);
            swept++;
        }
        foreach (var group in storage.All().Where(f => f.At < old).Chunk(500))
        {
            var names = group.Select(f => f.StoredName).ToList();
            var known = (await db.Attachments.Where(a => names.Contains(a.StoredName)).Select(a => a.StoredName).ToListAsync(context.Stop)).ToHashSet();
            foreach (var orphan in group.Where(f => !known.Contains(f.StoredName)))
            {
                log.LogInformation("Sweeping {File}, of which no row speaks", orphan.StoredName);
                File.Delete(orphan.Path);
                swept++;
            }
            await context.Progress(swept, message: $"Đã dọn {swept} tệp không dùng");
        }
        await context.Complete(db, $"Đã dọn {swept} tệp không dùng");
    }
}

/// <summary>Reads every attachment again and compares it with its SHA-256: a disk that forgets is found before the file is needed.</summary>
public sealed class CheckJob(AppDb db, Storage storage, ILogger<CheckJob> log) : IHouseJob
{
    public async Task Do(JobContext context)
    {
        var (total, done, damaged) = (await db.Attachments.CountAsync(context.Stop), 0, 0);
        var last = Guid.Empty;
        while (true)
        {
            var page = await db.Attachments.AsNoTracking().Where(a => a.Id > last).OrderBy(a => a.Id).Take(200).ToListAsync(context.Stop);
            if (page.Count == 0) break;
            last = page[^1].Id;
            foreach (var file in page)
            {
                await context.Progress(done, total, damaged == 0 ? null : $"{damaged} tệp hỏng");
                if (!await IsWhole(file, context.Stop)) damaged++;
                done++;
            }
        }
        await context.Progress(done, done);
        await context.Complete(db, damaged == 0 ? $"Đã kiểm tra {done} tệp, tất cả còn nguyên" : $"Đã kiểm tra {done} tệp, {damaged} tệp hỏng hoặc mất: xem nhật ký của máy chủ");
    }

    async Task<bool> IsWhole(Attachment file, CancellationToken stop)
    {
        try
        {
            await using var stream = File.OpenRead(storage.PathOf(file.StoredName));
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop)) == file.Sha256) return true;
            log.LogError("Attachment {Attachment} is not what was uploaded", file.Id);
        }
        catch (IOException e)
        {
            log.LogError(e, "Attachment {Attachment} cannot be read", file.Id);
        }
        return false;
    }
}
