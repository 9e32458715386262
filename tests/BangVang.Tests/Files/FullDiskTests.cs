using System.Diagnostics;
using BangVang.Files;
using BangVang.Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace BangVang.Tests.Files;

public sealed class FullDiskTests
{
    [Fact]
    public async Task A_full_disk_is_said_in_a_sentence_and_leaves_nothing_half_written()
    {
        var folder = Directory.CreateTempSubdirectory("bangvang-full-").FullName;
        // A disk of one megabyte; only where the machine lets us have one.
        if (!await Ran("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder)) Assert.Skip("A small disk cannot be mounted here.");
        try
        {
            var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Files:Directory", folder)]).Build();
            var storage = new Storage(configuration, new HostingEnvironment { ContentRootPath = folder });
            using var large = new MemoryStream(new byte[3 << 20]);
            var refusal = await Should.ThrowAsync<Refusal>(() => storage.Receive(large, "báo cáo.pdf", 25 << 20, default));
            refusal.Message.ShouldBe("Máy chủ hết chỗ lưu tệp nên “báo cáo.pdf” chưa được lưu. Hãy báo người quản trị, rồi tải lên lại sau.");
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
        }
        finally
        {
            await Ran("umount", folder);
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<bool> Ran(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    sealed class HostingEnvironment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";
        public string ApplicationName { get; set; } = "bangvang";
        public required string ContentRootPath { get; set; }
        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = new Microsoft.Extensions.FileProviders.NullFileProvider();
    }
}
