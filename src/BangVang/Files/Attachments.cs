using System.Text;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;

namespace BangVang.Files;

/// <summary>Keeps files for other capabilities: the bytes on the disk first, then a row in the caller's transaction.</summary>
public sealed class Attachments(AppDb db, Storage storage, UploadLimit limit, Clock clock)
{
    const int LongestName = 150;

    /// <summary>Takes a file in for a thing, or refuses with the reason. The caller saves.</summary>
    /// <param name="kinds">Codes of kinds that will do ("docx", "pdf"); none: every kind that the house takes.</param>
    public async Task<Attachment> Keep(
        Stream content, string fileName, string ownerKind, Guid ownerId, Actor uploader, IReadOnlyCollection<string>? kinds = null, CancellationToken stop = default)
    {
        var name = CleanName(fileName);
        var incoming = await storage.Receive(content, name, await limit.Bytes(), stop);
        try
        {
            var kind = KindOf(incoming, name);
            if (kinds is { Count: > 0 } && !kinds.Contains(kind.Code))
                throw new Refusal($"Tệp “{name}” là {kind.Word}; ở đây chỉ nhận {string.Join(", ", kinds.Select(k => "." + k))}.");
            var attachment = new Attachment
            {
                OwnerKind = ownerKind, OwnerId = ownerId, Name = name, Type = kind.Code, Size = incoming.Size, Sha256 = incoming.Sha256,
                StoredName = storage.Settle(incoming), UploadedById = uploader.Id, UploadedByName = uploader.Name, UploadedAt = clock.Now,
            };
            db.Add(attachment);
            return attachment;
        }
        finally
        {
            // Settled, it is not here any more.
            File.Delete(incoming.Path);
        }
    }

    public Stream Open(Attachment attachment) =>
        new FileStream(storage.PathOf(attachment.StoredName), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous);

    static FileKind KindOf(Incoming incoming, string name)
    {
        using var file = File.OpenRead(incoming.Path);
        return FileKind.Of(file, name);
    }

    /// <summary>The last part of whatever the browser sent, in NFC, without what cannot stand in a file name.</summary>
    static string CleanName(string fileName)
    {
        var last = fileName.Normalize(NormalizationForm.FormC).Split('/', '\\')[^1];
        var clean = string.Concat(last.Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c))).Trim(' ', '.');
        var extension = Path.GetExtension(clean);
        if (clean.Length <= extension.Length) clean = "tệp" + extension;
        return clean.Length <= LongestName ? clean : clean[..(LongestName - extension.Length)].TrimEnd() + extension;
    }
}
