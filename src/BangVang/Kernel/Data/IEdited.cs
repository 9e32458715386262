namespace BangVang.Kernel.Data;

/// <summary>What people edit: the second of two editors is told, and loses nothing. The version is PostgreSQL's xmin.</summary>
public interface IEdited
{
    uint Version { get; }
}
